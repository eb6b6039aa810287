import { el } from '../shared/dom.js';
import { bar, counts, icon, MASTERIES } from './marks.js';

/** @import { Child } from '../shared/page.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Guide, Section } from './json.js' */

/**
 * Where the reading comes from.
 *
 * @param {Guide} guide
 * @param {Texts} texts
 */
export function source({ source: { title, author, series, number, publisher, url }, asOf }, texts) {
  const cite = el('cite', {}, url?.startsWith('https://') ? el('a', { href: url, rel: 'noopener' }, title) : title);
  const where = [series && number ? texts.of('source.number', series, number) : series, publisher, asOf].filter(Boolean).join(', ');
  return el('p', { class: 'guide-source', 'data-test': 'source' }, author ? `${author}: ` : '', cite, `${/[.?!]$/.test(title) ? '' : '.'} ${where}. `,
    el('span', { class: 'sco-soft' }, texts.of('source.about')));
}

/**
 * In one glance: how much is known, as a whole and section by section; each leads to its section.
 *
 * @param {Guide} guide
 * @param {string} path the anchor of the path, if there is one
 * @param {Texts} texts
 * @param {(id: string) => (event: PointerEvent) => void} go leads to an anchor
 */
export function overview({ pack, standing, sections }, path, texts, go) {
  /** @param {string} id @param {Child[]} content */
  const entry = (id, ...content) => el('li', {}, el('a', { class: 'guide-contents-link', href: `read#${id}`, click: go(id) }, content));
  return el('nav', { class: 'guide-contents sco-panel', 'aria-label': texts.of('contents'), 'data-test': 'overview' },
    el('h2', { class: 'guide-contents-title' }, texts.of('overview')),
    counts(standing, texts, { 'data-test': 'standing' }),
    bar(standing, texts),
    el('details', { class: 'guide-meaning' },
      el('summary', {}, texts.of('meaning')),
      el('dl', {}, MASTERIES.map((mastery) => [el('dt', {}, icon(mastery), texts.of(`mastery.${mastery}`)), el('dd', {}, texts.of(`mastery.${mastery}.about`))]))),
    el('ol', {}, path ? entry(path, el('span', {}, texts.of('path'))) : '', sections.map((section) => entry(sectionAnchor(section), el('span', {}, section.title), bar(section.standing, texts))),
      entry(timelineAnchor(pack), el('span', {}, texts.of('timeline'))),
      entry('read-map', el('span', {}, texts.of('map')))));
}

/** @param {string} pack */
export const timelineAnchor = (pack) => `timeline-${pack}`;

/** @param {Pick<Section, 'id'>} section */
export const sectionAnchor = ({ id }) => `section-${id.replace('/', '-')}`;
