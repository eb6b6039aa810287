import { el } from '../shared/dom.js';
import { screen } from '../shared/screen.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Finish } from './json.js' */

/**
 * What is shown when no card is.
 *
 * @param {Texts} texts
 */
export function loading(texts) {
  return el('div', { class: 'deck-loading', 'data-test': 'loading', role: 'status' },
    el('div', { class: 'deck-card deck-skeleton', 'aria-hidden': 'true' }, el('div', { class: 'deck-face' }, el('i'), el('i'), el('i'))),
    el('span', { class: 'sco-quiet-text' }, texts.of('loading')));
}

/**
 * @param {string} kind
 * @param {Texts} texts
 * @param {() => unknown} retry
 */
export function trouble(kind, texts, retry) {
  return screen(`deck-${kind}`, kind, texts.of(`${kind}.title`), texts.of(`${kind}.text`),
    el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': 'retry', click: retry }, texts.of('retry')));
}

/**
 * @param {Finish | null} finish
 * @param {Texts} texts
 * @param {string} todayHref
 */
export function empty(finish, texts, todayHref) {
  return screen('deck-empty', 'empty', texts.of('empty.title'),
    [texts.of('empty.text'), finish?.nextDueText ? ` ${texts.of('finish.next', finish.nextDueText)}` : ''], today(texts, todayHref));
}

/**
 * The pause before a learning card comes round; counts down by itself.
 *
 * @param {number} until
 * @param {Texts} texts
 * @param {string} todayHref
 * @param {(() => unknown) | null} studyAhead
 */
export function waiting(until, texts, todayHref, studyAhead) {
  const title = el('h2', { class: 'sco-screen-title', tabindex: '-1' });
  const tick = () => {
    const minutes = Math.ceil((until - Date.now()) / 60_000);
    title.textContent = minutes < 1 ? texts.of('wait.now') : texts.counted('wait.minutes', minutes);
  };
  tick();
  const pause = el('div', { class: 'sco-screen deck-wait', 'data-test': 'wait' }, title,
    el('p', { class: 'sco-screen-text' }, texts.of('wait.text')),
    el('div', { class: 'sco-screen-actions' },
      studyAhead ? el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': 'ahead', click: studyAhead }, texts.of('wait.ahead')) : '',
      today(texts, todayHref, 'sco-button')));
  return { screen: pause, tick };
}

/**
 * @param {Finish} finish
 * @param {Texts} texts
 * @param {string} todayHref
 */
export function finished(finish, texts, todayHref) {
  const share = finish.cards ? Math.round((100 * finish.correct) / finish.cards) : 0;
  const perfect = finish.cards >= 5 && finish.correct === finish.cards;
  /**
   * @param {string} name
   * @param {number} value
   * @param {number | string} shown
   */
  const stat = (name, value, shown = value) =>
    el('div', { class: 'deck-finish-stat' }, el('dt', {}, texts.counted(`finish.${name}`, value)), el('dd', { 'data-test': `finish-${name}` }, String(shown)));
  return el('div', { class: 'sco-screen deck-finish', 'data-test': 'finish' },
    el('div', { class: 'deck-finish-head sco-tiled' },
      el('h2', { class: 'sco-screen-title', tabindex: '-1' }, texts.of(perfect ? 'finish.title.perfect' : 'finish.title')),
      el('p', { class: 'sco-screen-text' }, texts.of('finish.text'))),
    el('dl', { class: 'deck-finish-stats' },
      stat('cards', finish.cards), stat('fresh', finish.fresh), stat('correct', share, `${share} %`), stat('minutes', finish.minutes), stat('streak', finish.streak)),
    el('p', { class: 'deck-finish-next', 'data-test': 'finish-next' },
      finish.nextDueText ? `${texts.of('finish.next', finish.nextDueText)} ` : '',
      tomorrow(finish, texts)),
    el('div', { class: 'sco-screen-actions' }, today(texts, todayHref)));
}

/**
 * @param {Finish} finish
 * @param {Texts} texts
 */
function tomorrow(finish, texts) {
  if (!finish.tomorrow) return texts.of('finish.tomorrow.none');
  return texts.counted(finish.nextDueText ? 'finish.tomorrow' : 'finish.next.tomorrow', finish.tomorrow);
}

/**
 * @param {Texts} texts
 * @param {string} href
 * @param {string} [className]
 */
function today(texts, href, className = 'sco-button sco-button-primary sco-button-large') {
  return el('a', { class: className, href, 'data-test': 'today' }, texts.of('today'));
}
