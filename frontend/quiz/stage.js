import { el, find, findAll, icon } from '../shared/dom.js';
import { Scene } from '../shared/scene.js';
import { screen } from '../shared/screen.js';
import { actionsFor } from './actions.js';
import { verdictText } from './feedback.js';
import { Progress } from './progress.js';
import { QuestionCard } from './question-card.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { IconName } from '../shared/dom.js' */
/** @import { Attributes } from '../shared/page.js' */
/** @import { Act } from './actions.js' */
/** @import { Flags } from './flags.js' */
/** @import { Attempt, Mark, Shown } from './json.js' */
/** @import { View } from './rules.js' */

/**
 * A question, how it stands, and who hears that what is given has changed.
 *
 * @typedef {object} Showing
 * @property {Attempt} attempt
 * @property {Shown} shown
 * @property {View} view
 * @property {boolean} more
 * @property {boolean} answeredNow
 * @property {() => void} changed
 */

/** What the learner sees of a quiz: the bar with its tools, the question, and what one can do. */
export class Stage extends Scene {
  #act;
  /** @type {QuestionCard | null} */
  #card = null;
  #progress;
  #title = el('p', { class: 'quiz-title', 'data-test': 'quiz-title' });
  #position;
  #flag;
  #leave;
  #bar;

  /**
   * @param {HTMLElement} host
   * @param {Texts} texts
   * @param {Act} act
   */
  constructor(host, texts, act) {
    super(host, texts, 'quiz', ['late', 'refused']);
    this.#act = act;
    this.#progress = new Progress(texts);
    /**
     * @param {string} action
     * @param {IconName} name
     * @param {Attributes} more
     */
    const tool = (action, name, more) => el('button', { type: 'button', class: 'sco-tool', 'data-test': action, 'aria-label': texts.of(action), click: () => act(action), ...more },
      icon(name), el('span', {}, texts.of(action)));
    this.#position = el('button', { type: 'button', class: 'sco-tool quiz-position', 'data-test': 'overview', 'aria-keyshortcuts': 'o', 'aria-haspopup': 'dialog', click: () => act('overview') });
    this.#flag = tool('flag', 'flag', { hidden: true, 'aria-pressed': 'false', 'aria-keyshortcuts': 'm' });
    this.#leave = el('a', { class: 'sco-tool', 'data-test': 'leave', 'aria-label': texts.of('leave'), title: texts.of('leave.title') }, icon('leave'), el('span', {}, texts.of('leave')));
    this.#bar = el('div', { class: 'quiz-bar', hidden: true },
      this.#position, el('div', { class: 'quiz-tools' }, this.#flag, tool('help', 'help', { 'aria-keyshortcuts': '?' }), this.#leave),
      this.#progress.element, el('div', { class: 'quiz-line' }, this.#title, this.status.element));
    this.open(this.#bar);
  }

  /** @param {HTMLElement} element */
  clock(element) {
    this.#position.after(element);
  }

  /** @param {{ attempt: Attempt, questions: Mark[], index: number, flags: Flags }} state */
  update({ attempt, questions, index, flags }) {
    this.#bar.hidden = false;
    this.#title.textContent = attempt.title;
    this.#leave.setAttribute('href', attempt.back);
    this.#position.replaceChildren(icon('grid'),
      el('span', { class: 'quiz-position-word' }, this.texts.of('position.word'), ' '), el('span', {}, this.texts.of('position', index + 1, questions.length)));
    this.#flag.hidden = attempt.mode !== 'exam';
    this.#flag.setAttribute('aria-pressed', String(flags.has(index)));
    this.#progress.update(questions, index, flags);
  }

  /**
   * Shows a question; the input it answers with.
   *
   * @param {Showing} showing
   */
  question({ attempt, shown, view, more, answeredNow, changed }) {
    const mayFocus = this.ownsFocus();
    this.notice(null);
    this.#card = new QuestionCard(shown, view, this.texts, changed);
    this.main.replaceChildren(this.#card.element);
    this.foot.replaceChildren(...actionsFor({ attempt, shown, view, more }, this.texts, this.#act));
    if (answeredNow || view === 'revealed') this.#showAnswer(mayFocus, shown, this.#card.element);
    else if (view === 'open') this.#showQuestion(mayFocus, shown, attempt);
    return this.#card.input;
  }

  /**
   * @override
   * @param {string} text
   */
  incomplete(text) {
    super.incomplete(text);
    if (text) this.#card?.focusInput();
  }

  loading() {
    this.main.replaceChildren(el('div', { class: 'quiz-loading', 'data-test': 'loading', role: 'status' },
      el('div', { class: 'quiz-card', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'), el('i')),
      el('span', { class: 'sco-quiet-text' }, this.texts.of('loading'))));
    this.foot.replaceChildren();
  }

  /**
   * @param {string} kind
   * @param {() => unknown} retry
   */
  trouble(kind, retry) {
    if (this.main.querySelector('[data-test="error"]')) return;
    this.turnTo(screen('', kind, this.texts.of(`${kind}.title`), this.texts.of(`${kind}.text`), this.#button('retry', retry)));
  }

  /**
   * There is no such attempt for this learner.
   *
   * @param {string} message
   */
  gone(message) {
    this.turnTo(screen('', 'gone', this.texts.of('gone.title'), message, el('a', { class: 'sco-button sco-button-primary', href: 'quiz' }, this.texts.of('gone.back'))));
  }

  /**
   * The pages at the end: finishing, unfinished, timeUp, done.
   *
   * @param {string} kind
   * @param {{ retry?: () => unknown, back?: () => unknown, href?: string }} [actions]
   */
  screen(kind, { retry, back, href } = {}) {
    this.turnTo(screen('quiz-end', kind, this.texts.of(`${kind}.title`), this.texts.of(`${kind}.text`),
      ...(retry ? [this.#button('retry', retry)] : []),
      ...(back ? [el('button', { type: 'button', class: 'sco-button', 'data-test': 'go-on', click: back }, this.texts.of('goOn'))] : []),
      ...(href ? [el('a', { class: 'sco-button sco-button-primary', href, 'data-test': 'result' }, this.texts.of('result'))] : [])));
  }

  closeDialogs() {
    for (const dialog of findAll(this.host, 'dialog[open]', HTMLDialogElement)) dialog.close();
  }

  /**
   * @param {string} name
   * @param {() => unknown} click
   */
  #button(name, click) {
    return el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': name, click }, this.texts.of(name));
  }

  /**
   * @param {boolean} mayFocus
   * @param {Shown} shown
   * @param {Attempt} attempt
   */
  #showQuestion(mayFocus, shown, attempt) {
    this.announce(this.texts.of('announce.question', shown.index + 1, attempt.questions.length));
    if (mayFocus) this.#card?.focus();
    this.toTop();
  }

  /**
   * @param {boolean} mayFocus
   * @param {Shown} shown
   * @param {HTMLElement} card
   */
  #showAnswer(mayFocus, { feedback }, card) {
    const verdict = find(card, '.quiz-verdict');
    if (mayFocus) verdict?.focus({ preventScroll: true });
    else this.announce(feedback?.verdict ? verdictText(feedback, this.texts) : '');
    const wanting = feedback?.verdict === 'partial' || feedback?.verdict === 'wrong';
    const toAnswer = () => (wanting ? this.#toExplanation(card) : verdict?.scrollIntoView({ block: 'nearest' }));
    toAnswer();
    card.addEventListener('drawn', () => requestAnimationFrame(toAnswer), { once: true });
  }

  /**
   * As much of what is said as there is room for below what was not right.
   *
   * @param {HTMLElement} card
   */
  #toExplanation(card) {
    const chosen = card.querySelector('[data-outcome="wrong"], [data-outcome="missed"]') ?? card.querySelector('.quiz-verdict');
    card.querySelector('.sco-notes')?.scrollIntoView({ block: 'end' });
    if (chosen && chosen.getBoundingClientRect().top < this.bar) chosen.scrollIntoView({ block: 'start' });
  }
}
