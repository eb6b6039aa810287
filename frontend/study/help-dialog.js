import { keysDialog } from '../shared/keys-dialog.js';

/** @import { Texts } from '../shared/texts.js' */

/** @param {Texts} texts */
export function helpDialog(texts) {
  return keysDialog([
    [[texts.of('key.space'), texts.of('key.enter')], 'reveal'],
    [['1', '2', '3', '4'], 'grade'],
    [['u'], 'undo'], [['b'], 'bury'], [['s'], 'suspend'], [['f'], 'flag'], [['w'], 'remark'], [['r'], 'replay'], [['?'], 'help'],
    [[texts.of('key.escape')], 'close'],
  ], texts);
}
