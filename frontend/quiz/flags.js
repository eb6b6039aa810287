/** The questions of an attempt that the learner wants to look at again. Kept in this browser only. */
export class Flags {
  #key;
  /** @type {Set<number>} */
  #flagged = new Set();

  /** @param {string} attempt */
  constructor(attempt) {
    this.#key = `sco-flags:${attempt}`;
    try {
      this.#flagged = new Set(JSON.parse(localStorage.getItem(this.#key) ?? '[]'));
    } catch {
      // Without storage the flags last as long as the page.
    }
  }

  /** @param {number} index */
  has(index) {
    return this.#flagged.has(index);
  }

  get size() {
    return this.#flagged.size;
  }

  /** @param {number} index */
  toggle(index) {
    if (!this.#flagged.delete(index)) this.#flagged.add(index);
    this.#write(() => localStorage.setItem(this.#key, JSON.stringify([...this.#flagged])));
  }

  forget() {
    this.#write(() => localStorage.removeItem(this.#key));
  }

  /** @param {() => void} write */
  #write(write) {
    try {
      write();
    } catch {
      // See above.
    }
  }
}
