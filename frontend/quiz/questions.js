/** The questions of an attempt as the server shows them; the next one is fetched while the learner thinks. */
export class Questions {
  #api;
  #path;
  #known = new Map();

  constructor(api, attempt) {
    this.#api = api;
    this.#path = `attempts/${encodeURIComponent(attempt)}/questions`;
  }

  async get(index) {
    if (!this.#known.has(index)) this.#known.set(index, this.#api.get(`${this.#path}/${index}`));
    try {
      return await this.#known.get(index);
    } catch (problem) {
      this.#known.delete(index);
      throw problem;
    }
  }

  /** Asks ahead; if that fails, it is asked again when it is wanted. */
  prefetch(index) {
    this.get(index).catch(() => {});
  }

  put(shown) {
    this.#known.set(shown.index, Promise.resolve(shown));
  }
}
