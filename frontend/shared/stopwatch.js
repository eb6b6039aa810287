/** Time spent on a card or a question, without the time the page was hidden. */
export class Stopwatch {
  #shown = 0;
  /** @type {number | null} */
  #since = null;

  restart() {
    this.#shown = 0;
    this.#since = document.hidden ? null : performance.now();
  }

  visibilityChanged() {
    if (this.#since !== null) this.#shown += performance.now() - this.#since;
    this.#since = document.hidden ? null : performance.now();
  }

  get ms() {
    return Math.round(this.#shown + (this.#since === null ? 0 : performance.now() - this.#since));
  }
}
