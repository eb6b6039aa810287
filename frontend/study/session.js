import { newId } from '../shared/new-id.js';

/** One sitting of one learner in one tab: its id for undo, and how many answers it has seen. Survives a reload. */
export class Session {
  #key;
  #state;

  constructor(learner) {
    this.#key = `sco-session:${learner}`;
    try {
      this.#state = JSON.parse(sessionStorage.getItem(this.#key));
    } catch {
      this.#state = null;
    }
    this.#state ??= { id: newId(), done: 0 };
    this.#save();
  }

  get id() {
    return this.#state.id;
  }

  get done() {
    return this.#state.done;
  }

  count(change) {
    this.#state.done = Math.max(0, this.#state.done + change);
    this.#save();
  }

  #save() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#state));
    } catch {
      // Without storage the session lasts as long as the page.
    }
  }
}
