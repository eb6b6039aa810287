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

/** Time spent on a card, without the time the page was hidden. */
export class Stopwatch {
  #shown = 0;
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

/** `crypto.randomUUID` is missing where a page is served without TLS from another machine. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
