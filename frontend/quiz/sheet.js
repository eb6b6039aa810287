import { newId } from '../shared/new-id.js';
import { Stopwatch } from '../shared/stopwatch.js';
import { isEmpty } from './rules.js';

/** @import { Course } from './course.js' */
/** @import { Input } from './inputs/input.js' */
/** @import { Answer, Shown } from './json.js' */

const SETTLED_MS = 700;
/** Who writes without a pause is kept up with all the same. */
const LONGEST_UNKEPT_MS = 30_000;

/** The question that lies before the learner, and what is being answered. */
export class Sheet {
  /** @type {Shown | null} */
  shown = null;
  /** @type {Input | null} */
  input = null;
  #recorded = 'null';
  #settling = 0;
  #unkeptSince = 0;
  #watch = new Stopwatch();
  #course;
  #told;

  /**
   * @param {Pick<Course, 'mode' | 'finished' | 'post'>} course
   * @param {() => void} told hears that an answer was written down
   */
  constructor(course, told) {
    this.#course = course;
    this.#told = told;
  }

  get index() {
    return this.shown?.index ?? 0;
  }

  /**
   * @param {Shown} shown
   * @param {Input} input
   * @param {Answer | null} given
   */
  lay(shown, input, given) {
    if (shown.prompt !== this.shown?.prompt || shown.trying !== this.shown?.trying) this.#watch.restart();
    this.shown = shown;
    this.input = input;
    this.#recorded = JSON.stringify(given ?? null);
  }

  visibilityChanged() {
    this.#watch.visibilityChanged();
  }

  /** In an exam an answer is kept as soon as it has not changed for a moment. */
  changed() {
    clearTimeout(this.#settling);
    if (this.#course.mode !== 'exam') return;
    const now = performance.now();
    this.#unkeptSince ||= now;
    const left = Math.max(0, LONGEST_UNKEPT_MS - (now - this.#unkeptSince));
    this.#settling = setTimeout(() => this.record(), Math.min(this.input?.restsMs ?? SETTLED_MS, left));
  }

  /** @param {Answer | null} [answer] */
  record(answer = this.input?.sofar) {
    clearTimeout(this.#settling);
    this.#unkeptSince = 0;
    if (this.#course.mode !== 'exam' || this.#course.finished || !answer || !this.shown) return;
    if (JSON.stringify(answer) === this.#recorded || (this.#recorded === 'null' && isEmpty(answer))) return;
    this.post(answer);
    this.shown = { ...this.shown, given: isEmpty(answer) ? null : answer };
    this.#told();
  }

  /** @param {Answer} answer */
  post(answer) {
    if (!this.shown) return;
    this.#recorded = isEmpty(answer) ? 'null' : JSON.stringify(answer);
    this.#course.post(this.shown, answer, { tookMs: this.#watch.ms, entry: newId() });
  }
}
