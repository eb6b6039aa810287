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
    { keys: ['1', texts.of('key.to'), '8'], does: 'pick' },
    { keys: ['A', texts.of('key.to'), 'H'], does: 'pick' },
    { keys: ['T', 'F'], does: 'trueFalse' },
    { keys: [`${texts.of('key.alt')} + ↑ ↓`], does: 'order' },
    { keys: [enter], does: exam ? 'enter.exam' : 'enter.practice' },
    exam ? { keys: ['M'], does: 'flag' } : { keys: ['R'], does: 'again' },
    { keys: ['N'], does: 'next' },
    { keys: ['P'], does: 'back' },
    { keys: ['O'], does: 'overview' },
    { keys: ['?'], does: 'help' },
    { keys: [texts.of('key.escape')], does: 'close' },
  ], texts);
}
