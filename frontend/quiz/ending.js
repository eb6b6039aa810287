import { failureOf } from '../shared/api.js';

/** @import { Api } from '../shared/api.js' */
/** @import { Outbox } from '../shared/outbox.js' */
/** @import { Attempt } from './json.js' */
/** @import { Stage } from './stage.js' */

/**
 * @typedef {object} Parts
 * @property {string} id of the attempt
 * @property {Pick<Api, 'get' | 'post'>} api
 * @property {Pick<Outbox, 'drained'>} outbox
 * @property {Pick<Stage, 'screen' | 'say'>} stage
 * @property {() => void} signedOut
 * @property {() => void} back the learner returns to the question
 * @property {(attempt: Attempt) => void} goesOn there is time left after all
 */

const PATIENCE_MS = 8_000;
const RETRY_MS = 2_000;
const TIME_UP_READ_MS = 2_000;

/** The end of an attempt: what was given arrives first, then the server closes it and the result is opened. */
export class Ending {
  begun = false;
  #stopped = false;
  #timer = 0;
  #path;
  #api;
  #outbox;
  #stage;
  #signedOut;
  #back;
  #goesOn;

  /** @param {Parts} parts */
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
    if (attempt && (attempt.remainingMs ?? 0) > 0) {
      this.begun = false;
      return this.#goesOn(attempt);
    }
    this.#timer = setTimeout(() => this.timeIsUp(), RETRY_MS);
  }

  /** @param {string} resultHref */
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

  /**
   * @param {() => Promise<Attempt>} call
   * @returns {Promise<Attempt | null>}
   */
  async #try(call) {
    try {
      return await call();
    } catch (caught) {
      const problem = failureOf(caught);
      if (problem.kind === 'signed-out') this.#signedOut();
      else if (problem.kind === 'refused') this.#stage.say('refused', problem.message);
      return null;
    }
  }
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
