import { el, spoken } from '../shared/dom.js';
import { bar, icon } from './marks.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Fact, Guide, Stage } from './json.js' */

/** @typedef {(fact: Fact) => (event: PointerEvent) => void} Go leads to a fact */

const BEFORE = 2;
const AFTER = 8;

/** @param {string} pack @param {boolean} first whether it is the first path on the page */
export const pathAnchor = (pack, first) => (first ? 'your-path' : `path-${pack}`);

/**
 * Facts in the order in which they are met, stage by stage, and where the learner stands.
 *
 * @param {Guide} guide
 * @param {string} id
 * @param {Texts} texts
 * @param {Go} go
 */
export function path({ path: { here, stages }, sections }, id, texts, go) {
  const facts = new Map(sections.flatMap(({ passages }) => passages.flatMap((passage) => passage.facts)).map((fact) => [fact.id, fact]));
  return el('section', { class: 'guide-path sco-panel', id, tabindex: -1, 'aria-labelledby': `${id}-title`, 'data-test': 'path' },
    el('h2', { class: 'sco-panel-title', id: `${id}-title` }, texts.of('path')),
    el('p', { class: 'sco-soft guide-path-about' }, texts.of('path.about')),
    el('ol', { class: 'guide-stages' }, stages.map((each) => stage(each, each.facts.flatMap((fact) => facts.get(fact) ?? []), here, texts, go))),
    here ? '' : el('p', { class: 'sco-note sco-note-good' }, texts.of('path.done')));
}

/**
 * @param {Stage} stage
 * @param {Fact[]} facts
 * @param {string | null} here
 * @param {Texts} texts
 * @param {Go} go
 */
function stage({ rank, standing, cardsLeft, days }, facts, here, texts, go) {
  const place = facts.findIndex(({ id }) => id === here);
  const current = place >= 0;
  const list = el('ol', { class: 'guide-steps' });
  /** @type {HTMLDetailsElement} */
  const box = el('details', { class: 'guide-stage-facts', toggle: () => fill() },
    el('summary', {},
      el('span', { class: 'guide-stage-name' }, texts.of(`path.stage.${rank}`)),
      el('span', { class: 'guide-stage-amount' }, texts.counted('path.facts', facts.length), ' · ', time(cardsLeft, days, texts)),
      bar(standing, texts)),
    list);
  /** @param {Fact} each */
  const step = (each) => fact(each, each.id === here, texts, go);
  const fill = () => {
    if (!box.open || list.childElementCount) return;
    const from = Math.max(0, place - BEFORE);
    const shown = facts.slice(from, from + BEFORE + AFTER);
    list.append(...shown.map(step));
    if (shown.length < facts.length) list.after(rest(facts.length - shown.length, list, () => facts.map(step), texts));
  };
  box.open = current;
  fill();
  return el('li', { class: 'guide-stage', 'data-test': 'stage', 'data-rank': rank, 'data-state': current ? 'here' : standing.fresh ? 'ahead' : 'met' }, box);
}

/**
 * @param {number} cardsLeft
 * @param {number | null} days
 * @param {Texts} texts
 */
function time(cardsLeft, days, texts) {
  if (cardsLeft === 0) return texts.of('path.met');
  return days === null ? texts.of('path.paused') : texts.counted('path.days', days);
}

/**
 * The others of a long stage come when they are wished for; the focus goes to the first of them all.
 *
 * @param {number} count
 * @param {HTMLElement} list
 * @param {() => HTMLElement[]} all
 * @param {Texts} texts
 */
function rest(count, list, all, texts) {
  /** @type {HTMLButtonElement} */
  const button = el('button', {
    type: 'button',
    class: 'sco-button sco-button-plain guide-steps-all',
    'data-test': 'all-steps',
    click: () => {
      list.replaceChildren(...all());
      button.remove();
      list.querySelector('a')?.focus();
    },
  }, texts.counted('path.all', count));
  return button;
}

/**
 * @param {Fact} each
 * @param {boolean} here
 * @param {Texts} texts
 * @param {Go} go
 */
function fact(each, here, texts, go) {
  return el('li', { class: 'guide-step', 'data-test': 'step', 'data-mastery': each.mastery, 'aria-current': here ? 'step' : null },
    icon(each.mastery), spoken(`${texts.of(`mastery.${each.mastery}`)}: `),
    el('a', { href: `read?passage=${encodeURIComponent(each.passages[0])}`, click: go(each) }, each.text),
    here ? el('span', { class: 'guide-here' }, texts.of('path.here')) : '');
}
