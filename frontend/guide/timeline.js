import { el } from '../shared/dom.js';
import { timelineAnchor } from './overview.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Dated, Guide } from './json.js' */

/**
 * Dated facts in order; entries of one year stand together.
 *
 * @param {Guide} guide
 * @param {Texts} texts
 */
export function timeline({ pack, timeline: entries }, texts) {
  const id = timelineAnchor(pack);
  const years = byYear(entries);
  return el('section', { class: 'guide-timeline sco-panel', id, tabindex: -1, 'aria-labelledby': `${id}-title`, 'data-test': 'timeline' },
    el('h2', { class: 'sco-panel-title', id: `${id}-title` }, texts.of('timeline')),
    el('p', { class: 'sco-soft' }, texts.of('timeline.about')),
    el('ol', { class: 'guide-years' }, [...years].map(([year, dated]) =>
      el('li', { class: 'guide-year' },
        el('h3', { class: 'guide-year-name' }, year),
        el('ul', {}, dated.map((entry) => event(entry)))))));
}

/** @param {Dated} entry */
function event({ date, year, text, passages }) {
  return el('li', { class: 'guide-event' },
    date === String(year) ? '' : el('span', { class: 'guide-date' }, date),
    el('span', { class: 'guide-event-text' }, text), ' ',
    el('span', { class: 'guide-cites' }, passages.map((each, i) => [i ? ' ' : '', el('a', { href: `read?passage=${encodeURIComponent(each)}`, 'data-passage': each }, each)])));
}

/** @param {Dated[]} entries */
function byYear(entries) {
  /** @type {Map<number, Dated[]>} */
  const years = new Map();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  return years;
}
