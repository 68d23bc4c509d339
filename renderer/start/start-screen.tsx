import { LockKeyhole, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Answer, Recent, SampleName, TemplateName } from '../../shared/host/contract.ts';
import { nameOfProject } from '../../shared/picture/sentences.ts';
import { openProject, show } from '../commands/file-commands.ts';
import { importList } from '../commands/import-commands.ts';
import { openSettings, whereMyDataIs } from '../commands/settings-commands.ts';
import { useApp, useWindow } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import heard from '../ui/heard-only.module.css';
import { Mark } from '../ui/mark.tsx';
import { isWaiting, Recoveries, useRecoveries } from './recoveries.tsx';
import styles from './start.module.css';

const templates: readonly { name: TemplateName; title: string; about: string }[] = [
  { name: 'blank', title: 'Blank', about: 'Our organisation and the partner, nobody in them yet' },
  {
    name: 'library-and-it',
    title: 'Library and university IT',
    about: 'Units and jobs of a shared service, names to fill in',
  },
  { name: 'b2b-account', title: 'Business account', about: 'A supplier and a customer with the usual roles' },
  { name: 'net-map-workshop', title: 'Net-Map workshop', about: 'A question, and notes that lead through the steps' },
];

const samples: readonly { name: SampleName; title: string; about: string }[] = [
  { name: 'one-card', title: 'One Card', about: 'A city library and a university make one card for everybody' },
  {
    name: 'consultants-and-managers',
    title: 'Consultants and managers',
    about: '67 real people and who listens to whom, from two published studies',
  },
];

export function StartScreen() {
  const app = useApp();
  const recents = useWindow((state) => state.recents);
  const library = useWindow((state) => state.greeting?.library);
  const refresh = useCallback(
    () => void app.host.listRecents({}).then((list) => app.window.setState({ recents: list })),
    [app],
  );
  useEffect(refresh, [refresh]);
  const found = useRecoveries();
  const [pictures, setPictures] = useState<Partial<Answer<'starterPictures'>>>({});
  useEffect(() => void app.host.starterPictures({}).then(setPictures), [app]);

  return (
    <main className={styles.start}>
      <header className={styles.head}>
        <Mark />
        <h1>Accord</h1>
        <p>Map a partnership: who is who, who listens to whom, and where support is missing.</p>
        <div className={styles.ways}>
          <CommandButton command={openSettings} />
          <CommandButton command={openProject} words />
          <CommandButton command={importList} words />
        </div>
      </header>
      <Recoveries found={found} />
      {recents.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">Recent projects</h2>
          <ul className={styles.tiles}>
            {recents.map((recent) => (
              <RecentTile key={recent.id} recent={recent} isWaiting={isWaiting(recent, found)} onForgotten={refresh} />
            ))}
          </ul>
        </section>
      )}
      <Choices
        heading="New from a template"
        list={templates}
        pictures={pictures}
        onChoose={(name) => void show(app, () => app.host.createProject({ template: name }))}
      />
      <Choices
        heading="See how it looks: two samples"
        list={samples}
        pictures={pictures}
        onChoose={(name) => void show(app, () => app.host.openSample({ sample: name }))}
      />
      {library && (
        <p className={styles.library}>
          Your projects are files in {library}. Nothing leaves this computer.{' '}
          <CommandButton command={whereMyDataIs} words className={styles.where} />
        </p>
      )}
    </main>
  );
}

type ChoicesProps<Name extends string> = {
  heading: string;
  list: readonly { name: Name; title: string; about: string }[];
  pictures: Partial<Record<Name, string>>;
  onChoose: (name: Name) => void;
};

function Choices<Name extends string>({ heading, list, pictures, onChoose }: ChoicesProps<Name>) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles.tiles}>
        {list.map(({ name, title, about }) => (
          <li key={name} className={styles.tile}>
            <button type="button" onClick={() => onChoose(name)}>
              <Picture svg={pictures[name]} />
              <strong>{title}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type RecentProps = { recent: Recent; isWaiting: boolean; onForgotten: () => void };

function RecentTile({ recent, isWaiting: hasWork, onForgotten }: RecentProps) {
  const app = useApp();
  return (
    <li className={styles.tile}>
      <button type="button" onClick={() => void show(app, () => app.host.openRecent({ recent: recent.id }))}>
        {recent.protected ? <ProtectedPicture /> : <Picture svg={recent.picture} />}
        <strong>{nameOfProject(recent)}</strong>
        <span>{recent.missing ? 'The file is no longer there' : recent.place}</span>
        {hasWork && <span className={styles.waiting}>Opens as it was last saved: newer work on it is above</span>}
      </button>
      <button
        type="button"
        className={styles.forget}
        aria-label={`Remove ${recent.title} from this list`}
        title="Remove from this list"
        onClick={() => void app.host.forgetRecent({ recent: recent.id }).then(onForgotten)}
      >
        <X aria-hidden size={14} />
      </button>
    </li>
  );
}

/** A project with a password has no picture: a lock says so. */
const ProtectedPicture = () => (
  <span className={styles.noPicture} data-protected="">
    <LockKeyhole aria-hidden size={28} />
    <span className={heard.heardOnly}>Protected with a password: </span>
  </span>
);

const Picture = ({ svg }: { svg: string | undefined }) =>
  svg ? (
    <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" />
  ) : (
    <span className={styles.noPicture} />
  );
