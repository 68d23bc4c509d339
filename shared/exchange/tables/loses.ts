/** What of a map no table of people and lines can hold, whatever the program. */
export const tablesLose: readonly string[] = [
  'pictures and logos',
  'sticky notes',
  'organisations and units with nobody in them',
  'the frames, colours and notes of organisations and units',
  'the vision, the value and the story',
];
