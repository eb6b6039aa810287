import { keysDialog } from '../shared/keys-dialog.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Attempt } from './json.js' */

/**
 * @param {Attempt['mode']} mode
 * @param {Texts} texts
 */
export function helpDialog(mode, texts) {
  const enter = texts.of('key.enter');
  const exam = mode === 'exam';
  return keysDialog([
    [['1', texts.of('key.to'), '8'], 'pick'],
    [['A', texts.of('key.to'), 'H'], 'pick'],
    [['T', 'F'], 'trueFalse'],
    [[`${texts.of('key.alt')} + ↑ ↓`], 'order'],
    [[enter], exam ? 'enter.exam' : 'enter.practice'],
    exam ? [['M'], 'flag'] : [['R'], 'again'],
    [['N'], 'next'], [['P'], 'back'], [['O'], 'overview'], [['?'], 'help'],
    [[texts.of('key.escape')], 'close'],
  ], texts);
}
