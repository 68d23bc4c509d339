const office = 'http://schemas.openxmlformats.org';

/** The name spaces every part of a text document is written in. */
export const wordSpaces = {
  'xmlns:w': `${office}/wordprocessingml/2006/main`,
  'xmlns:r': `${office}/officeDocument/2006/relationships`,
};
