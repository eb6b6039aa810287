import { newId } from '../shared/new-id.js';

/** One sitting of one learner in one tab: its id for undo, and how many answers it has seen. Survives a reload. */
export class Session {
  #key;
  #state;

  /** @param {string} learner */
  constructor(learner) {
    this.#key = `sco-session:${learner}`;
    this.#state = this.#kept() ?? { id: newId(), done: 0 };
    this.#save();
  }

  get id() {
    return this.#state.id;
  }

  get done() {
    return this.#state.done;
  }

  /** @param {number} change */
  count(change) {
    this.#state.done = Math.max(0, this.#state.done + change);
    this.#save();
  }

  /** @returns {{ id: string, done: number } | null} */
  #kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
    } catch {
      return null;
    }
  }

  #save() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#state));
    } catch {
      // Without storage the session lasts as long as the page.
    }
  }
}
