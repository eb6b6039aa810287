import { el, icon } from '../shared/dom.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Outcome } from './json.js' */

/** @type {Record<Outcome['kind'], IconName>} */
const SYMBOLS = { adopted: 'check', blocked: 'cross', 'watered-down': 'half', postponed: 'clock' };

/**
 * What became of a proposal, in icon, word and reason.
 *
 * @param {Outcome} outcome
 * @param {Texts} texts
 */
export function outcomeLine({ kind, by, gone, why }, texts) {
  const more = kind === 'blocked' && by.length ? texts.of('outcome.by', list(by.map(({ name }) => name)))
    : kind === 'watered-down' && gone.length ? texts.of('outcome.without', list(gone))
    : (why ?? '');
  return el('p', { class: 'table-outcome', 'data-test': 'outcome', 'data-outcome': kind }, icon(SYMBOLS[kind]),
    el('span', {}, el('strong', {}, texts.of(`outcome.${kind}`)), more ? `: ${more}` : ''));
}

/** @param {string[]} words */
export function list(words) {
  return new Intl.ListFormat(document.documentElement.lang || 'en').format(words);
}
