import { el } from '../shared/dom.js';
import { svg } from '../shared/svg.js';

/** @import { Attributes } from '../shared/page.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Mastery, Standing } from './json.js' */

/** @type {Mastery[]} */
export const MASTERIES = ['known', 'shaky', 'new'];

/**
 * A filled disc, a half one, an empty one: told apart without colour.
 *
 * @param {Mastery} mastery
 */
export function icon(mastery) {
  const drawn = svg('svg', { class: 'guide-icon', 'data-mastery': mastery, viewBox: '0 0 20 20', 'aria-hidden': 'true' },
    svg('circle', { cx: 10, cy: 10, r: 7.5 }));
  if (mastery === 'known') drawn.append(svg('path', { class: 'guide-check', d: 'm6.4 10.3 2.5 2.5 4.7-5' }));
  if (mastery === 'shaky') drawn.append(svg('path', { class: 'guide-half', d: 'M10 4a6 6 0 0 0 0 12z' }));
  return drawn;
}

/** @param {Mastery} mastery @param {Texts} texts */
export const mark = (mastery, texts) => el('span', { class: 'guide-mark', 'data-mastery': mastery }, icon(mastery), texts.of(`mastery.${mastery}`));

/**
 * @param {Standing} standing
 * @returns {{ mastery: Mastery, count: number }[]}
 */
const amounts = ({ known, shaky, fresh }) => [{ mastery: 'known', count: known }, { mastery: 'shaky', count: shaky }, { mastery: 'new', count: fresh }];

/**
 * How much of something is known, as a bar in three parts, in words for those who listen.
 *
 * @param {Standing} standing
 * @param {Texts} texts
 */
export function bar(standing, texts) {
  const parts = amounts(standing).filter(({ count }) => count > 0);
  return el('span', { class: 'guide-bar', role: 'img', 'aria-label': texts.of('bar', standing.known, standing.shaky, standing.fresh) },
    parts.map(({ mastery, count }) => el('span', { class: 'guide-bar-part', 'data-mastery': mastery, style: `flex-grow: ${count}` })));
}

/**
 * The same in figures: icon, number, word.
 *
 * @param {Standing} standing
 * @param {Texts} texts
 * @param {Attributes} [also]
 */
export function counts(standing, texts, also = {}) {
  return el('ul', { class: 'guide-counts', ...also },
    amounts(standing).map(({ mastery, count }) =>
      el('li', { 'data-mastery': mastery }, icon(mastery), el('strong', {}, count), ' ', texts.of(`mastery.${mastery}`))));
}
