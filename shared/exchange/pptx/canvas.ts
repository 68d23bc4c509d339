import type { Frame } from '../../model/geometry.ts';
import type { Placing } from './measures.ts';
import type { Numbers } from './shape.ts';
import type { SlideParts } from './slide-parts.ts';
import type { Xml } from './xml.ts';

/** What a drawing is put on: the slide's numbers and pictures, and where on the slide it lies. */
export type Canvas = { numbers: Numbers; parts: SlideParts; placing: Placing };

/** A shape on the slide and how far it reaches. */
export type Native = { xml: Xml; frame: Frame };
