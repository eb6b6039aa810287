import { el, icon } from '../shared/dom.js';
import { screen } from '../shared/screen.js';
import { StatusLine } from '../shared/status-line.js';
import { actionsFor } from './actions.js';
import { Progress } from './progress.js';
import { QuestionCard } from './question-card.js';

const WAITING = { offline: 'wait.offline', 'signed-out': 'wait.signedOut' };

/** What the learner sees: puts everything where it belongs, announces it, and keeps the focus sensible. */
export class Stage {
  #host;
  #texts;
  #act;
  #card = null;
  #status = new StatusLine();
  #progress;
  #title = el('p', { class: 'quiz-title', 'data-test': 'quiz-title' });
  #position;
  #flag;
  #leave;
  #bar;
  #notice = el('div', { class: 'quiz-notice' });
  #main = el('div', { class: 'quiz-main' });
  #foot = el('div', { class: 'quiz-foot' });
  #announcer = el('p', { class: 'sco-quiet-text', 'aria-live': 'polite', 'data-test': 'announcer' });

  constructor(host, texts, act) {
    this.#host = host;
    this.#texts = texts;
    this.#act = act;
    this.#progress = new Progress(texts);
    const tool = (action, name, ...more) => el('button', { type: 'button', class: 'sco-tool', 'data-test': action, 'aria-label': texts.of(action), click: () => act(action), ...more[0] },
      icon(name), el('span', {}, texts.of(action)));
    this.#position = el('button', { type: 'button', class: 'sco-tool quiz-position', 'data-test': 'overview', 'aria-keyshortcuts': 'o', 'aria-haspopup': 'dialog', click: () => act('overview') });
    this.#flag = tool('flag', 'flag', { hidden: true, 'aria-pressed': 'false', 'aria-keyshortcuts': 'm' });
    this.#leave = el('a', { class: 'sco-tool', 'data-test': 'leave', 'aria-label': texts.of('leave'), title: texts.of('leave.title') }, icon('leave'), el('span', {}, texts.of('leave')));
    this.#bar = el('div', { class: 'quiz-bar', hidden: true },
      this.#position, el('div', { class: 'quiz-tools' }, this.#flag, tool('help', 'help', { 'aria-keyshortcuts': '?' }), this.#leave),
      this.#progress.element, el('div', { class: 'quiz-line' }, this.#title, this.#status.element));
    host.replaceChildren(this.#bar, this.#notice, this.#main, this.#foot, this.#announcer);
  }

  clock(element) {
    this.#position.after(element);
  }

  update({ attempt, questions, index, flags }) {
    this.#bar.hidden = false;
    this.#title.textContent = attempt.title;
    this.#leave.setAttribute('href', attempt.back);
    this.#position.replaceChildren(icon('grid'), 
      el('span', { class: 'quiz-position-word' }, this.#texts.of('position.word'), ' '), el('span', {}, this.#texts.of('position', index + 1, questions.length)));
    this.#flag.hidden = attempt.mode !== 'exam';
    this.#flag.setAttribute('aria-pressed', String(flags.has(index)));
    this.#progress.update(questions, index, flags);
  }

  /** Shows a question; the input it answers with. */
  question({ attempt, shown, view, more, answeredNow, changed }) {
    const mayFocus = this.#ownsFocus();
    this.#notice.replaceChildren();
    this.#card = new QuestionCard(shown, view, attempt.mode, this.#texts, changed);
    this.#main.replaceChildren(this.#card.element);
    this.#foot.replaceChildren(...actionsFor({ attempt, shown, view, more }, this.#texts, this.#act));
    if (answeredNow || view === 'revealed') this.#showAnswer(mayFocus, shown);
    else if (view === 'open') this.#showQuestion(mayFocus, shown, attempt);
    return this.#card.input;
  }

  /** What became of an answer that is under way. */
  waiting(state) {
    const note = this.#foot.querySelector('.quiz-wait');
    if (note) note.textContent = this.#texts.of(WAITING[state] ?? 'wait.checking');
  }

  incomplete(text) {
    const note = this.#foot.querySelector('.quiz-incomplete');
    if (note && note.textContent !== text) note.textContent = text;
    if (text) this.#card.focusInput();
  }

  loading() {
    this.#main.replaceChildren(el('div', { class: 'quiz-loading', 'data-test': 'loading', role: 'status' },
      el('div', { class: 'quiz-card', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'), el('i')),
      el('span', { class: 'sco-quiet-text' }, this.#texts.of('loading'))));
    this.#foot.replaceChildren();
  }

  trouble(kind, retry) {
    if (this.#main.querySelector('[data-test="error"]')) return;
    this.#screen(screen('', kind, this.#texts.of(`${kind}.title`), this.#texts.of(`${kind}.text`), this.#button('retry', retry)));
  }

  /** There is no such attempt for this learner. */
  gone(message) {
    this.#screen(screen('', 'gone', this.#texts.of('gone.title'), message, el('a', { class: 'sco-button sco-button-primary', href: 'quiz' }, this.#texts.of('gone.back'))));
  }

  /** The pages at the end: finishing, unfinished, timeUp, done. */
  screen(kind, { retry, back, href } = {}) {
    this.#screen(screen('quiz-end', kind, this.#texts.of(`${kind}.title`), this.#texts.of(`${kind}.text`),
      ...(retry ? [this.#button('retry', retry)] : []),
      ...(back ? [el('button', { type: 'button', class: 'sco-button', 'data-test': 'go-on', click: back }, this.#texts.of('goOn'))] : []),
      ...(href ? [el('a', { class: 'sco-button sco-button-primary', href, 'data-test': 'result' }, this.#texts.of('result'))] : [])));
  }

  closeDialogs() {
    for (const dialog of this.#host.querySelectorAll('dialog[open]')) dialog.close();
  }

  notice(notice) {
    this.#notice.replaceChildren(...(notice ? [notice] : []));
  }

  say(state, text) {
    this.#status.say(state, text);
    if (state === 'late' || state === 'refused') this.announce(text);
  }

  announce(text) {
    this.#announcer.textContent = text;
  }

  #button(name, click) {
    return el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': name, click }, this.#texts.of(name));
  }

  #screen(page) {
    const mayFocus = this.#ownsFocus();
    this.#main.replaceChildren(page);
    this.#foot.replaceChildren();
    const title = page.querySelector('.sco-screen-title');
    this.announce(title.textContent);
    if (mayFocus) title.focus({ preventScroll: true });
  }

  #showQuestion(mayFocus, shown, attempt) {
    this.announce(this.#texts.of('announce.question', shown.index + 1, attempt.questions.length));
    if (mayFocus) this.#card.focus();
    this.#toTop();
  }

  /** Unless the top is in sight anyway. */
  #toTop() {
    const bar = parseFloat(getComputedStyle(this.#host).scrollMarginTop) - 8;
    if (this.#host.getBoundingClientRect().top < bar) this.#host.scrollIntoView({ block: 'start' });
  }

  #showAnswer(mayFocus, shown) {
    const verdict = this.#card.element.querySelector('.quiz-verdict');
    if (!mayFocus) this.announce(shown.feedback?.verdict ? this.#texts.of(`verdict.${shown.feedback.verdict}`) : '');
    if (mayFocus) verdict?.focus({ preventScroll: true });
    verdict?.scrollIntoView({ block: 'nearest' });
  }

  /** The focus moves only when nobody else on the page has it. */
  #ownsFocus() {
    const active = document.activeElement;
    return (!active || active === document.body || this.#host.contains(active)) && !this.#host.querySelector('dialog[open]');
  }
}
