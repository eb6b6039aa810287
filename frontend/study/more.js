import { el } from '../shared/dom.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Offer } from './json.js' */

/**
 * Ways to go on when the day's cards are done; each says what it costs tomorrow.
 *
 * @param {Offer[]} offers
 * @param {Texts} texts
 */
export function more(offers, texts) {
  return el('section', { class: 'sco-more deck-more', 'aria-labelledby': 'deck-more', 'data-test': 'study-more' },
    el('h3', { class: 'sco-more-heading', id: 'deck-more' }, texts.of('more')),
    el('p', { class: 'sco-soft' }, texts.of('more.about')),
    el('ul', { class: 'sco-more-offers' }, offers.map(({ kind, title, cost, path }) =>
      el('li', {}, el('a', { class: 'sco-more-offer', href: path, 'data-test': 'more', 'data-kind': kind },
        el('span', { class: 'sco-more-title' }, title), el('span', { class: 'sco-more-cost' }, cost))))));
}
