import { parseSync } from 'vite';

type Node = { type: string; [field: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The titles of the tests of a file, and of the groups they are in: of those that run. */
export function testTitlesIn(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const titles: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value) && value.type === 'CallExpression' && isTest(value.callee))
      titles.push(...textOf((value.arguments as unknown[])[0]));
    Object.values(value).forEach(look);
  };
  look(program);
  return titles;
}

/** `test`, `describe.each(doors)`, `test.skipIf(isWindows)`; not `test.skip` nor `test.todo`. */
function isTest(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return ['test', 'it', 'describe'].includes(String(callee.name));
  if (callee.type === 'CallExpression') return isTest(callee.callee);
  if (callee.type !== 'MemberExpression' || !isNode(callee.property)) return false;
  return !['skip', 'todo', 'fixme'].includes(String(callee.property.name)) && isTest(callee.object);
}

function textOf(title: unknown): string[] {
  if (!isNode(title)) return [];
  if (title.type === 'Literal') return [String(title.value)];
  if (title.type !== 'TemplateLiteral') return [];
  return [(title.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('…')];
}
