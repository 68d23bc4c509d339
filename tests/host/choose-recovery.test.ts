import { describe, expect, test } from 'vitest';
import { type CopyFacts, chooseRecovery } from '../../electron/host/choose-recovery.ts';

const copy: CopyFacts = { isWhole: true, isInUse: false, path: '/a.accord', basedOn: 'old', content: 'new' };

describe('what becomes of a recovery copy at the next start', () => {
  test.each([
    ['is left alone while its owner lives', { isInUse: true }, 'old', 'leave'],
    ['is offered when its file is as it was', {}, 'old', 'newer'],
    ['is offered as different when somebody else changed the file since', {}, 'theirs', 'diverged'],
    ['goes when the same was saved after all', {}, 'new', 'saved'],
    ['is offered when its file is gone', {}, null, 'fileGone'],
    ['is offered when there was no file yet', { path: '', basedOn: '' }, null, 'noFile'],
    [
      'is kept and never opened in place of a good file when it is damaged (bad input 39)',
      { isWhole: false },
      'old',
      'damaged',
    ],
    ['is damaged also where the file holds what it claims to hold', { isWhole: false }, 'new', 'damaged'],
  ] as const)('%s', (_what, facts, hash, choice) => {
    expect(chooseRecovery({ ...copy, ...facts }, { hash })).toBe(choice);
  });
});
