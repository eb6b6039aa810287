import { el } from '../shared/dom.js';
import { comparable, difference } from '../shared/notes.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Checked } from './json.js' */

/**
 * How a typed answer did, and how it differs from the key.
 *
 * @param {Pick<Checked, 'match' | 'diff' | 'best'>} checked
 * @param {string} typed
 * @param {Texts} texts
 */
export function verdictOf({ match, diff, best }, typed, texts) {
  const verdict = el('div', { class: 'deck-verdict', 'data-test': 'verdict', 'data-match': match },
    el('p', { class: 'deck-verdict-title' }, texts.of(`verdict.${match}`)));
  if (match !== 'EXACT' && typed.trim()) {
    if (comparable(diff)) verdict.append(el('p', { class: 'deck-verdict-about' }, texts.of('verdict.yours', best)), difference(diff, texts));
    else verdict.append(el('p', { class: 'deck-verdict-about' }, texts.of('verdict.typed', typed)));
  }
  return verdict;
}
