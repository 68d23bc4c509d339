import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Announcer } from '../chrome/announcer.tsx';
import { Messages } from '../chrome/messages.tsx';
import { returnFocus } from '../commands/areas.ts';
import { useApp, useProject } from '../store/app.ts';
import { KeepNow } from './keep-now.tsx';
import { leaveToItsOwner } from './own-escape.ts';
import { useVersions } from './use-versions.ts';
import { VersionDetail } from './version-detail.tsx';
import { VersionList } from './version-list.tsx';
import { howVersionsAreKept } from './version-words.ts';
import styles from './versions.module.css';

/** What the project was at earlier times: to look at, to compare, to name, and to go back to. Over the whole window. */
export function VersionsWindow() {
  const app = useApp();
  const title = useProject((project) => project.title);
  const versions = useVersions();
  const { list } = versions;
  const [wished, setWished] = useState<number>();
  const [isOpenNarrow, setOpenNarrow] = useState(false);
  const [before] = useState(() => document.activeElement);
  const close = () => app.window.setState({ dialog: null });
  const options = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const isListed = list !== undefined;
  const focusList = useCallback(() => (options.current ?? side.current?.querySelector('input'))?.focus(), []);
  useEffect(() => {
    if (isListed) focusList();
  }, [isListed, focusList]);
  const chosen = list?.find(({ version }) => version === wished) ?? list?.[0];
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Content
          className={styles.window}
          aria-describedby={undefined}
          data-narrow={isOpenNarrow ? 'one' : 'list'}
          onEscapeKeyDown={leaveToItsOwner}
          onOpenAutoFocus={(event) => {
            // The list, or the field that keeps a first version, once it is known which of them is there.
            event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus(before);
          }}
        >
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>Versions of {title || 'this project'}</Dialog.Title>
            <Dialog.Close aria-label="Close the versions">
              <X aria-hidden size={18} />
              <span>Close</span>
            </Dialog.Close>
          </header>
          <div ref={side} className={styles.side}>
            <KeepNow versions={versions} onKept={setWished} />
            <VersionList
              ref={options}
              versions={versions}
              chosen={chosen?.version}
              onChoose={setWished}
              onOpen={() => setOpenNarrow(true)}
            />
            <p className={styles.how}>{howVersionsAreKept}</p>
          </div>
          <div className={styles.main}>
            {chosen ? (
              <VersionDetail
                versions={versions}
                version={chosen}
                onBack={() => {
                  setOpenNarrow(false);
                  requestAnimationFrame(focusList);
                }}
                onDeleted={focusList}
              />
            ) : (
              list && <NoVersions />
            )}
          </div>
          {/* What the window says besides is behind this one, and cannot be heard there. */}
          <Messages />
          <Announcer />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const NoVersions = () => (
  <div className={styles.none}>
    <h2>No version is kept yet</h2>
    <p>
      Accord keeps one by itself while you work. To keep what is there now, for example before a meeting, give it a name
      and press “Keep”.
    </p>
  </div>
);
