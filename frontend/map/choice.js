/** Which states are chosen, and how many may be. */
export class Choice {
  #ids = [];

  get ids() {
    return [...this.#ids];
  }

  set ids(ids) {
    this.#ids = [...new Set(ids ?? [])];
  }

  has(id) {
    return this.#ids.includes(id);
  }

  /** Chooses or takes back; of one wanted the new takes the old one's place. False when there is no room. */
  toggle(id, wanted) {
    if (this.has(id)) this.#ids = this.#ids.filter((other) => other !== id);
    else if (wanted === 1) this.#ids = [id];
    else if (this.#ids.length < wanted) this.#ids.push(id);
    else return false;
    return true;
  }

  inWords(wanted, names, texts) {
    const limited = Number.isFinite(wanted);
    if (this.#ids.length === 0) return limited ? texts.counted('status.none', wanted) : texts.of('status.any');
    const chosen = this.#ids.map((id) => names[id] ?? id).join(', ');
    return limited ? texts.of('status.some', this.#ids.length, wanted, chosen) : texts.of('status.chosen', chosen);
  }
}
