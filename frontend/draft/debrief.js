import { el } from '../shared/dom.js';
import { outcomeLine } from '../summit/outcome.js';
import { passages } from '../summit/stances.js';
import { goalList } from './goals.js';
import { flipList, stanceList } from './verdict.js';

/** @import { Act } from '../quiz/actions.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { End, Part, Play, Step, Table } from './json.js' */

/**
 * After the meeting, in causes: what was earned and for what, what was done and who moved, the text without the news, what
 * the reading reports, a better way, and what to study.
 *
 * @param {Play} play
 * @param {End} end
 * @param {Texts} texts
 * @param {Act} act
 */
export function debriefing(play, end, texts, act) {
  return el('article', { class: 'draft-debrief', 'data-test': 'debrief' },
    el('div', { class: 'table-debrief-head sco-tiled' },
      el('p', { class: 'table-debrief-topic' }, play.topicTitle),
      el('h2', { 'data-focus': true, tabindex: '-1' }, texts.of(end.postponed ? 'debrief.postponed' : 'debrief.title')),
      el('p', { class: 'table-debrief-score', 'data-test': 'final-score' }, texts.of('debrief.score', end.score, end.outOf))),
    el('ul', { class: 'draft-parts', role: 'list', 'data-test': 'parts' }, end.parts.map((part) => partOf(part, texts))),
    part('mandate', texts, goalList(play.goals, texts)),
    play.puttings.length ? part('causes', texts, causes(play, texts)) : '',
    end.withoutNews && play.news ? part('news', texts, newsToggle(play, end.withoutNews, texts)) : '',
    end.reported.length ? part('reported', texts, el('ul', { class: 'draft-reported' }, end.reported.map(({ text, citations }) => el('li', {}, text, ' ', passages(citations))))) : '',
    end.better ? part('better', texts, better(end.better, texts)) : '',
    el('section', { class: 'draft-part', 'data-test': 'study', 'aria-labelledby': 'draft-study' }, el('h3', { id: 'draft-study' }, texts.of('debrief.study')),
      end.cards ? [el('ul', {}, end.study.map((question) => el('li', {}, question))), el('a', { class: 'sco-button', href: `study?quiz=${encodeURIComponent(play.id)}`, 'data-test': 'study-cards' }, texts.counted('study.cards', end.cards))]
      : el('p', {}, texts.of('study.none'))),
    el('div', { class: 'table-debrief-actions' },
      el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': 'again', click: (event) => act('again', event) }, texts.of('debrief.again')),
      el('a', { class: 'sco-button sco-button-large', href: play.back, 'data-test': 'back' }, texts.of('back'))));
}

/**
 * @param {string} name
 * @param {Texts} texts
 * @param {Node} content
 */
function part(name, texts, content) {
  return el('section', { class: 'draft-part', 'data-test': name, 'aria-labelledby': `draft-${name}` }, el('h3', { id: `draft-${name}` }, texts.of(`debrief.${name}`)), content);
}

/**
 * @param {Part} part
 * @param {Texts} texts
 */
function partOf({ of, points, outOf }, texts) {
  return el('li', { 'data-test': `part-${of}` },
    el('span', {}, texts.of(`part.${of}`)), el('strong', {}, texts.of('of', points, outOf)),
    el('span', { class: 'draft-bar', 'aria-hidden': 'true', style: `--share: ${outOf ? points / outOf : 0}` }));
}

/**
 * @param {Play} play
 * @param {Texts} texts
 */
function causes(play, texts) {
  return el('ol', { class: 'draft-causes' }, play.puttings.map((putting, place) => el('li', {},
    putting.afterNews && !play.puttings[place - 1]?.afterNews && play.news ? el('p', { class: 'draft-soft' }, play.news.text) : '',
    el('p', {}, putting.change ?? texts.of('unchanged')),
    outcomeLine(putting.outcome, texts),
    putting.flips.length ? flipList(putting.flips, texts) : '')));
}

/**
 * The last text as it was taken, and as it would have been taken.
 *
 * @param {Play} play
 * @param {Table} quiet
 * @param {Texts} texts
 */
function newsToggle(play, quiet, texts) {
  const last = play.puttings.at(-1);
  const place = el('div', { class: 'draft-compared', 'aria-live': 'polite' });
  /** @param {Table} table */
  const show = (table) => place.replaceChildren(outcomeLine(table.outcome, texts), el('ul', { class: 'draft-put-list' }, table.clauses.map((text) => el('li', {}, text))), stanceList(table.stances, play.seat?.id ?? null, texts));
  const button = el('button', {
    type: 'button',
    class: 'sco-button',
    'aria-pressed': 'false',
    'data-test': 'without-news',
    click: () => {
      const without = button.getAttribute('aria-pressed') === 'false';
      button.setAttribute('aria-pressed', String(without));
      if (last) show(without ? quiet : last);
    }
  }, texts.of('without.news'));
  if (last) show(last);
  return el('div', { class: 'draft-without' }, el('p', {}, play.news?.text ?? ''), button, place);
}

/**
 * @param {NonNullable<End['better']>} better
 * @param {Texts} texts
 */
function better({ first, news, then, outcome }, texts) {
  /** @param {Step[]} steps */
  const way = (steps) => (steps.length ? el('ol', { class: 'draft-causes' }, steps.map(({ change, flips }) => el('li', {}, el('p', {}, change), flips.length ? flipList(flips, texts) : ''))) : el('p', {}, texts.of('better.as-it-is')));
  return el('div', { class: 'draft-better' },
    way(first), news ? [el('p', { class: 'draft-news' }, el('strong', {}, texts.of('news')), ' ', news.text, ' ', passages(news.citations)), way(then)] : '',
    outcome ? outcomeLine(outcome, texts) : '');
}
