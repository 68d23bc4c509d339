import { insightPages } from '../../commands/screen-commands.ts';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';

export function HeardPage() {
  const { project } = useRead();
  return <Section title={insightPages.heard}>{project.title}</Section>;
}
