import { Countdown } from './countdown.js';
import { Questions } from './questions.js';
import { isEmpty } from './rules.js';

/** @import { Api } from '../shared/api.js' */
/** @import { Outbox } from '../shared/outbox.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Hearer } from './countdown.js' */
/** @import { Answer, Attempt, Mark, Outcome, Shown } from './json.js' */

/** An attempt as the server knows it, and what is still on its way there. */
export class Course {
  /** @type {Attempt | null} */
  attempt = null;
  #path;
  #api;
  #outbox;
  #questions;
  #countdown;

  /**
   * @param {string} id
   * @param {Pick<Api, 'get'>} api
   * @param {Pick<Outbox, 'add' | 'entries'>} outbox
   * @param {Texts} texts
   * @param {Hearer} time
   */
  constructor(id, api, outbox, texts, time) {
    this.#path = `attempts/${encodeURIComponent(id)}`;
    this.#api = api;
    this.#outbox = outbox;
    this.#questions = new Questions(api, id);
    this.#countdown = new Countdown(texts, time);
  }

  get clock() {
    return this.#countdown.element;
  }

  get mode() {
    return this.attempt?.mode ?? 'practice';
  }

  get finished() {
    return this.attempt?.state === 'finished';
  }

  get timed() {
    return this.attempt !== null && this.attempt.remainingMs !== null;
  }

  /** The questions as the server knows them; none before it was asked. */
  get #marks() {
    return this.attempt?.questions ?? [];
  }

  async load() {
    this.take(await this.#api.get(this.#path));
  }

  stop() {
    this.#countdown.stop();
  }

  /** @param {Attempt} attempt */
  take(attempt) {
    this.attempt = attempt;
    this.#countdown.sync(this.finished ? null : attempt.remainingMs);
  }

  /** @param {Outcome} outcome */
  received({ attempt, question }) {
    this.take(attempt);
    if (this.mode === 'practice') this.#questions.put(question);
  }

  /** @param {number} index */
  async question(index) {
    const shown = await this.#questions.get(index);
    if (index + 1 < this.#marks.length) this.#questions.prefetch(index + 1);
    return shown;
  }

  /**
   * Writes an answer down and sends it; in an exam it is what the question shows from now on.
   *
   * @param {Shown} shown
   * @param {Answer} answer
   * @param {{ tookMs: number, entry: string }} entry
   */
  post(shown, answer, entry) {
    this.#outbox.add(`${this.#path}/answers`, { index: shown.index, prompt: shown.prompt, answer, ...entry });
    if (this.mode === 'exam') this.#questions.put({ ...shown, given: answer });
  }

  /**
   * What was answered here and has not arrived yet.
   *
   * @param {number} index
   */
  underWay(index) {
    return this.#outbox.entries().findLast(({ body }) => body.index === index) ?? null;
  }

  /**
   * The questions' states; what is still under way counts as given.
   *
   * @returns {Mark[]}
   */
  get questions() {
    return this.#marks.map((question) => {
      const sent = this.underWay(question.index);
      return sent ? { ...question, state: isEmpty(sent.body.answer) && this.mode === 'exam' ? 'open' : 'given' } : question;
    });
  }

  /**
   * Where to begin: at a place that was kept, if it is one, else where the server says.
   *
   * @param {unknown} place
   */
  startingAt(place) {
    const known = typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < this.#marks.length;
    return known ? place : (this.attempt?.position ?? 0);
  }

  /**
   * Where "Next" leads: in an exam to the question that follows, in practice to one that is open.
   *
   * @param {number} index
   */
  after(index) {
    if (this.mode === 'practice') return this.nextOpen(index);
    return index + 1 < this.#marks.length ? index + 1 : null;
  }

  /**
   * The next open question, after the last from the first on; null when there is no other.
   *
   * @param {number} index
   */
  nextOpen(index) {
    const questions = this.questions;
    const inTurn = [...questions.slice(index + 1), ...questions.slice(0, index)];
    return inTurn.find(({ state }) => state === 'open')?.index ?? null;
  }
}
