import type { Project } from '../../shared/model/project.ts';
import { thumbnailDocument } from '../../shared/picture/thumbnail.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';

/** The picture of a project on the start screen, where anybody may look: what the partner may see of it, as an SVG document. */
export const pictureOf = (project: Project): string => thumbnailDocument(forAudience(project, 'partner'));
