import { el, spoken } from '../shared/dom.js';

/** @import { Texts } from '../shared/texts.js' */

/**
 * Who hears of the time.
 *
 * @typedef {object} Hearer
 * @property {(text: string) => void} announce
 * @property {() => void} soon there is a moment left
 * @property {() => void} up
 */

const TICK_MS = 250;
const MINUTE_MS = 60_000;
const ANNOUNCED_MINUTES = [5, 1];

/** The time left by the server's clock: every reply sets it right. It is told twice, not every second. */
export class Countdown {
  #texts;
  #announce;
  #soon;
  #up;
  /** @type {number | null} */
  #until = null;
  /** @type {number | null} */
  #before = null;
  #timer = 0;
  #shown = el('span');
  element = el('p', { class: 'quiz-clock', role: 'timer', 'aria-live': 'off', 'data-test': 'clock', hidden: true });

  /**
   * @param {Texts} texts
   * @param {Hearer} hearer
   */
  constructor(texts, { announce, soon, up }) {
    this.#texts = texts;
    this.#announce = announce;
    this.#soon = soon;
    this.#up = up;
    this.element.append(spoken(`${texts.of('clock')} `), this.#shown);
  }

  /** @param {number | null} remainingMs null when there is no limit */
  sync(remainingMs) {
    this.element.hidden = remainingMs === null;
    this.#until = remainingMs === null ? null : performance.now() + remainingMs;
    if (this.#until !== null) this.#tick(this.#until);
    else this.stop();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** @param {number} until */
  #tick(until) {
    this.stop();
    const left = Math.max(0, until - performance.now());
    this.#show(left);
    for (const minutes of ANNOUNCED_MINUTES) {
      if (this.#crossed(minutes * MINUTE_MS, left)) this.#announce(this.#texts.counted('clock.left', minutes));
    }
    if (this.#crossed(1_000, left)) this.#soon();
    this.#before = left;
    if (left === 0) this.#up();
    else this.#timer = setTimeout(() => this.#tick(until), TICK_MS);
  }

  /**
   * @param {number} mark
   * @param {number} left
   */
  #crossed(mark, left) {
    return this.#before !== null && this.#before > mark && left <= mark;
  }

  /** @param {number} left */
  #show(left) {
    const seconds = Math.ceil(left / 1_000);
    const hours = Math.floor(seconds / 3_600);
    const minutes = Math.floor(seconds / 60) % 60;
    /** @param {number} number */
    const two = (number) => String(number).padStart(2, '0');
    const text = hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
    if (this.#shown.textContent !== text) this.#shown.textContent = text;
    this.element.toggleAttribute('data-soon', left <= 5 * MINUTE_MS);
    this.element.toggleAttribute('data-last', left <= MINUTE_MS);
  }
}
