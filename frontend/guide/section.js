import { el } from '../shared/dom.js';
import { bar, counts, icon, mark, MASTERIES } from './marks.js';
import { sectionAnchor } from './overview.js';

/** @import { Child } from '../shared/page.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Fact, Guide, Passage, Section } from './json.js' */

/**
 * A section with its passages, what is known of it, and the way to study it.
 *
 * @param {Section} part
 * @param {Guide} guide
 * @param {Texts} texts
 */
export function section(part, guide, texts) {
  const id = sectionAnchor(part);
  return el('section', { class: 'guide-section', id, tabindex: -1, 'aria-labelledby': `${id}-title`, 'data-test': 'section' },
    el('header', { class: 'guide-section-head' },
      el('h2', { id: `${id}-title` }, part.title),
      el('a', { class: 'sco-button', href: `study?section=${encodeURIComponent(part.id)}`, 'aria-label': texts.of('study.label', part.title), 'data-test': 'study-section' }, texts.of('study')),
      el('div', { class: 'guide-section-standing' }, bar(part.standing, texts), counts(part.standing, texts))),
    part.passages.map((passage) => paragraph(passage, guide, texts)));
}

/**
 * @param {Passage} passage
 * @param {Guide} guide
 * @param {Texts} texts
 */
function paragraph({ id, summary, facts, quizzed }, guide, texts) {
  return el('article', { class: 'guide-passage', id, tabindex: -1, 'aria-labelledby': `${id}-name`, 'data-test': 'passage' },
    el('h3', { class: 'guide-passage-name', id: `${id}-name` }, id),
    el('p', { class: 'guide-summary' }, summary),
    el('a', { class: 'guide-make-card', href: cardAddress(guide.pack, id), 'aria-label': texts.of('make-card.label', id), 'data-make-card': id, 'data-test': 'make-card' }, texts.of('make-card')),
    facts.length + quizzed.length === 0 ? el('p', { class: 'sco-soft guide-none' }, texts.of('no-facts')) : '',
    facts.length ? details(texts.counted('facts', facts.length), tally(facts, texts), facts.map((each) => fact(each, id, guide, texts))) : '',
    quizzed.length ? details(texts.of('quizzed'), '', quizzed.map((each) => fact(each, id, guide, texts))) : '');
}

/**
 * @param {string} name
 * @param {Child} tally
 * @param {HTMLElement[]} facts
 */
function details(name, tally, facts) {
  return el('details', { class: 'guide-facts' }, el('summary', {}, name, tally), el('ul', {}, facts));
}

/**
 * How many of a passage's facts are known, shaky and new: what is none is left out.
 *
 * @param {Fact[]} facts
 * @param {Texts} texts
 */
function tally(facts, texts) {
  return el('span', { class: 'guide-tally' }, MASTERIES
    .map((mastery) => ({ mastery, count: facts.filter((each) => each.mastery === mastery).length }))
    .filter(({ count }) => count)
    .map(({ mastery, count }) => el('span', { 'data-mastery': mastery }, icon(mastery), `${count} ${texts.of(`mastery.${mastery}`)}`)));
}

/**
 * Where a card is made of a passage, or of some words of it.
 *
 * @param {string} pack
 * @param {string} passage
 * @param {string} [words]
 */
export function cardAddress(pack, passage, words = '') {
  const asked = new URLSearchParams({ pack, passage });
  if (words) asked.set('text', words);
  return `cards/mine/card?${asked}`;
}

/** @param {string} pack @param {string} fact */
export const factAnchor = (pack, fact) => `fact-${pack}-${fact}`;

/**
 * @param {Fact} fact
 * @param {string} passage
 * @param {Guide} guide
 * @param {Texts} texts
 */
function fact({ id, text, why, since, passages, mastery, cards }, passage, { pack, asOf }, texts) {
  const others = passages.filter((each) => each !== passage);
  return el('li', { class: 'guide-fact', id: factAnchor(pack, id), tabindex: -1, 'data-test': 'fact' },
    cards.length ? mark(mastery, texts) : '',
    el('p', { class: 'guide-fact-text' }, text),
    why ? el('p', { class: 'guide-why' }, why) : '',
    since ? el('p', { class: 'sco-note sco-note-caution guide-since' },
      el('strong', {}, texts.of('since', asOf), ': '), since, ' ', el('span', { class: 'guide-since-about' }, texts.of('since.about'))) : '',
    others.length ? el('p', { class: 'guide-others' }, texts.of('passages'), ' ', others.map((each, i) => [i ? ', ' : '', el('a', { href: `read?passage=${encodeURIComponent(each)}`, 'data-passage': each }, each)])) : '',
    cards.length ? el('details', { class: 'guide-cards' },
      el('summary', {}, texts.counted('cards', cards.length)),
      el('ul', {}, cards.map((card) => el('li', {}, el('a', { class: 'guide-card-front', 'data-test': 'card', href: `cards/card?id=${encodeURIComponent(card.id)}` }, card.front), mark(card.mastery, texts))))) : '');
}
