import { el, spoken } from '../shared/dom.js';
import { bar, icon } from './marks.js';

const BEFORE = 2;
const AFTER = 8;

export const pathAnchor = (pack, first) => (first ? 'your-path' : `path-${pack}`);

/** Facts in the order in which they are met, stage by stage, and where the learner stands. `go(fact)` leads to a fact. */
export function path({ path: { here, stages }, sections }, id, texts, go) {
  const facts = new Map(sections.flatMap(({ passages }) => passages.flatMap((passage) => passage.facts.map((fact) => [fact.id, fact]))));
  return el('section', { class: 'guide-path sco-panel', id, tabindex: -1, 'aria-labelledby': `${id}-title`, 'data-test': 'path' },
    el('h2', { class: 'sco-panel-title', id: `${id}-title` }, texts.of('path')),
    el('p', { class: 'sco-soft guide-path-about' }, texts.of('path.about')),
    el('ol', { class: 'guide-stages' }, stages.map((each) => stage(each, here, facts, texts, go))),
    here ? '' : el('p', { class: 'sco-note sco-note-good' }, texts.of('path.done')));
}

function stage({ rank, standing, cardsLeft, days, facts: ids }, here, facts, texts, go) {
  const current = ids.includes(here);
  const list = el('ol', { class: 'guide-steps' });
  const box = el('details', { class: 'guide-stage-facts', toggle: () => fill() },
    el('summary', {},
      el('span', { class: 'guide-stage-name' }, texts.of(`path.stage.${rank}`)),
      el('span', { class: 'guide-stage-amount' }, texts.counted('path.facts', ids.length), ' · ', time(cardsLeft, days, texts)),
      bar(standing, texts)),
    list);
  const step = (id) => fact(facts.get(id), id === here, texts, go);
  const fill = () => {
    if (!box.open || list.childElementCount) return;
    const from = current ? Math.max(0, ids.indexOf(here) - BEFORE) : 0;
    const shown = ids.slice(from, from + BEFORE + AFTER);
    list.append(...shown.map(step));
    if (shown.length < ids.length) list.after(rest(ids.length - shown.length, list, () => ids.map(step), texts));
  };
  box.open = current;
  fill();
  return el('li', { class: 'guide-stage', 'data-test': 'stage', 'data-rank': rank, 'data-state': current ? 'here' : standing.fresh ? 'ahead' : 'met' }, box);
}

function time(cardsLeft, days, texts) {
  if (cardsLeft === 0) return texts.of('path.met');
  return days === null || days === undefined ? texts.of('path.paused') : texts.counted('path.days', days);
}

/** The others of a long stage come when they are wished for; the focus goes to the first of them all. */
function rest(count, list, all, texts) {
  const button = el('button', {
    type: 'button', class: 'sco-button sco-button-plain guide-steps-all', 'data-test': 'all-steps', click: () => {
      list.replaceChildren(...all());
      button.remove();
      list.querySelector('a')?.focus();
    },
  }, texts.counted('path.all', count));
  return button;
}

function fact(each, here, texts, go) {
  return el('li', { class: 'guide-step', 'data-test': 'step', 'data-mastery': each.mastery, 'aria-current': here ? 'step' : null },
    icon(each.mastery), spoken(`${texts.of(`mastery.${each.mastery}`)}: `),
    el('a', { href: `read?passage=${encodeURIComponent(each.passages[0])}`, click: go(each) }, each.text),
    here ? el('span', { class: 'guide-here' }, texts.of('path.here')) : '');
}
