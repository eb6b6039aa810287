import { keysDialog } from '../shared/keys-dialog.js';

/** @import { Texts } from '../shared/texts.js' */

/**
 * @param {Texts} texts
 * @param {boolean} spaceGrades
 */
export function helpDialog(texts, spaceGrades) {
  return keysDialog([
    { keys: [texts.of('key.space'), texts.of('key.enter')], does: 'reveal' },
    ...(spaceGrades ? [{ keys: [texts.of('key.space'), texts.of('key.enter')], does: 'good' }] : []),
    { keys: ['1', '2', '3', '4'], does: 'grade' },
    { keys: ['u'], does: 'undo' },
    { keys: ['b'], does: 'bury' },
    { keys: ['s'], does: 'suspend' },
    { keys: ['f'], does: 'flag' },
    { keys: ['w'], does: 'remark' },
    { keys: ['r'], does: 'replay' },
    { keys: ['i'], does: 'about' },
    { keys: ['?'], does: 'help' },
    { keys: [texts.of('key.escape')], does: 'close' },
  ], texts);
}
