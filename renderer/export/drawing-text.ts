const read = /<(text|title|desc)\b[^>]*>([\s\S]*?)<\/\1>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** What stands in one of our drawings for people to read, a line each. A parser would apply its styles, which no page here may. */
export const drawingText = (svg: string): string =>
  [...svg.matchAll(read)]
    .map(([, , within = '']) =>
      within.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all),
    )
    .join('\n');
