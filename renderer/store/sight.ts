/** What of the map is in the window: a place of the map is at `place * zoom + (x, y)`. */
export type Sight = { x: number; y: number; zoom: number };
