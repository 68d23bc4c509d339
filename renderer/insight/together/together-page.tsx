import { insightPages } from '../../commands/screen-commands.ts';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';

export function TogetherPage() {
  const { project } = useRead();
  return <Section title={insightPages.together}>{project.title}</Section>;
}
