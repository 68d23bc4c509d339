/** The style of a cell: "swimlane;html=1;fillColor=#dae8fc". A word without a value names a shape. */
export type Style = ReadonlyMap<string, string>;

export const styleOf = (text: string | undefined): Style =>
  new Map(
    (text ?? '')
      .split(';')
      .filter(Boolean)
      .map((part) => {
        const at = part.indexOf('=');
        return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const);
      }),
  );

/** Whether a cell of this style can have others in it. */
export const isContainer = (style: Style): boolean =>
  style.has('swimlane') || style.has('group') || style.get('shape') === 'swimlane' || style.get('container') === '1';

/** Which way a line points. Without a word about it, draw.io draws an arrow at its end and none at its start. */
export function arrowsOf(style: Style): { isDirected: boolean; isReversed: boolean } {
  const atStart = (style.get('startArrow') ?? 'none') !== 'none';
  const atEnd = (style.get('endArrow') ?? 'classic') !== 'none';
  return { isDirected: atStart !== atEnd, isReversed: atStart && !atEnd };
}
