const PATIENCE_MS = 8_000;
const RETRY_MS = 2_000;
const TIME_UP_READ_MS = 2_000;

/** The end of an attempt: what was given arrives first, then the server closes it and the result is opened. */
export class Ending {
  begun = false;
  #stopped = false;
  #timer = 0;
  #path; #api; #outbox; #stage; #signedOut; #back; #goesOn;

  constructor({ id, api, outbox, stage, signedOut, back, goesOn }) {
    this.#path = `attempts/${encodeURIComponent(id)}`;
    this.#api = api;
    this.#outbox = outbox;
    this.#stage = stage;
    this.#signedOut = signedOut;
    this.#back = back;
    this.#goesOn = goesOn;
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async finish() {
    this.begun = true;
    this.#stage.screen('finishing');
    const closed = (await this.#outbox.drained(PATIENCE_MS)) && (await this.#try(() => this.#api.post(`${this.#path}/finish`, {})));
    if (this.#stopped) return;
    if (closed) this.leave(closed.resultHref);
    else this.#stage.screen('unfinished', { retry: () => this.finish(), back: () => this.#return() });
  }

  /** The server closes an exam by itself; until it says so, this asks again. */
  async timeIsUp() {
    const read = this.begun ? null : pause(TIME_UP_READ_MS);
    if (read) this.#stage.screen('timeUp');
    this.begun = true;
    await Promise.all([this.#outbox.drained(PATIENCE_MS), read]);
    const attempt = await this.#try(() => this.#api.get(this.#path));
    if (this.#stopped) return;
    if (attempt?.state === 'finished') return this.leave(attempt.resultHref);
    if (attempt?.remainingMs > 0) {
      this.begun = false;
      return this.#goesOn(attempt);
    }
    this.#timer = setTimeout(() => this.timeIsUp(), RETRY_MS);
  }

  leave(resultHref) {
    if (this.#stopped) return;
    this.begun = true;
    const href = new URL(resultHref, document.baseURI).href;
    this.#stage.screen('done', { href });
    location.assign(href);
  }

  #return() {
    this.begun = false;
    this.#back();
  }

  async #try(call) {
    try {
      return await call();
    } catch (problem) {
      if (problem.kind === 'signed-out') this.#signedOut();
      else if (problem.kind === 'refused') this.#stage.say('refused', problem.message);
      return null;
    }
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
