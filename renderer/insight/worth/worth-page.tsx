import { insightPages } from '../../commands/screen-commands.ts';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';

export function WorthPage() {
  const { project } = useRead();
  return <Section title={insightPages.worth}>{project.title}</Section>;
}
