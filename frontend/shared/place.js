/** Where the learner is in something that is played, so that a reload comes back there. Lasts as long as the tab. */
export class Place {
  #key;

  /** @param {string} what */
  constructor(what) {
    this.#key = `sco-place:${what}`;
  }

  /** @returns {unknown} what was set, or whatever else stands there */
  get() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
    } catch {
      return null;
    }
  }

  /** @param {unknown} place */
  set(place) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(place));
    } catch {
      // Without storage a reload begins where the server says.
    }
  }
}
