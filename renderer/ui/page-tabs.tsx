import styles from './page-tabs.module.css';

type Props<Page extends string> = {
  label: string;
  pages: Record<Page, string>;
  page: Page;
  onChange: (page: Page) => void;
};

/** The pages of a screen or a dialog, side by side. */
export const PageTabs = <Page extends string>({ label, pages, page, onChange }: Props<Page>) => (
  <nav className={styles.pages} aria-label={label}>
    {(Object.keys(pages) as Page[]).map((each) => (
      <button key={each} type="button" aria-current={each === page ? 'page' : undefined} onClick={() => onChange(each)}>
        {pages[each]}
      </button>
    ))}
  </nav>
);
