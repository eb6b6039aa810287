/** Where the learner is in something that is played, so that a reload comes back there. Lasts as long as the tab. */
export class Place {
  #key;

  constructor(what) {
    this.#key = `sco-place:${what}`;
  }

  get() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  set(place) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(place));
    } catch {
      // Without storage a reload begins where the server says.
    }
  }
}
