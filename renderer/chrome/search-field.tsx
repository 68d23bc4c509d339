import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { search } from '../../shared/model/search.ts';
import { searchIndex } from '../../shared/model/search-index.ts';
import { returnFocus } from '../commands/areas.ts';
import { find } from '../commands/find-commands.ts';
import { showRecord } from '../commands/screen-commands.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import found from '../ui/found.module.css';
import { FoundRow } from '../ui/found-row.tsx';
import { useCombobox } from '../ui/use-combobox.ts';
import styles from './search.module.css';

/** Finds people and everything else of the map while one types, and goes there. */
export function SearchField() {
  const app = useApp();
  const project = useProject((it) => it);
  const searching = useWindow((state) => state.searching);
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const results = useMemo(() => search(project, searching ? query : ''), [project, query, searching]);

  useEffect(() => {
    if (!searching) return;
    if (document.activeElement !== input.current) before.current = document.activeElement;
    input.current?.focus();
  }, [searching]);

  // What is left in the field would look as if it still narrowed the map.
  const leave = () => {
    setQuery('');
    app.window.setState({ searching: false });
  };
  const box = useCombobox({
    count: results.found.length,
    onChoose(index) {
      const chosen = results.found[index];
      if (!chosen) return;
      leave();
      showRecord(app, chosen.id);
    },
    onEscape() {
      leave();
      returnFocus(before.current);
    },
  });
  const rest = results.total - results.found.length;

  return (
    <search className={styles.search} data-searching={searching || undefined}>
      <CommandButton command={find} className={styles.opener} />
      <div className={styles.field}>
        <Search aria-hidden size={16} />
        <input
          {...box.input}
          ref={input}
          type="text"
          aria-label="Search the map"
          placeholder="Search the map"
          value={query}
          onFocus={(event) => {
            if (event.relatedTarget) before.current = event.relatedTarget;
            searchIndex(project);
            app.window.setState({ searching: true });
          }}
          onBlur={leave}
          onChange={(event) => {
            setQuery(event.target.value);
            box.first();
          }}
        />
      </div>
      {searching && query.trim() !== '' && (
        <div className={styles.results}>
          {results.total > 0 ? (
            <ul {...box.list} className={found.list} aria-label="Found">
              {results.found.map((each, index) => (
                <li key={each.id} {...box.option(index)} className={found.row}>
                  <FoundRow project={project} found={each} query={query} />
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.nobody} role="status">
              Nobody found. Search looks at names, titles, units, organisations, tags, notes and the labels of lines.
            </p>
          )}
          {rest > 0 && <p className={found.rest}>and {rest} more</p>}
        </div>
      )}
    </search>
  );
}
