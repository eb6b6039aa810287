import { failureOf } from '../shared/api.js';

/** @import { Api } from '../shared/api.js' */
/** @import { LineState, Parts } from './json.js' */

const PARTS = ['case', 'table', 'me', 'seat', 'desk', 'debrief'];

/** The server is heard every fifteen seconds. */
const SILENCE_MS = 35_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * The line over which a screen hears what happens. When it is cut it asks how everything stands and opens another one, so
 * that nothing is missed whatever the network or the server does.
 *
 * Events: `change` (parts are other ones), `state` (live, away, signed-out, gone).
 */
export class Line extends EventTarget {
  /** @type {Parts | null} */
  parts = null;
  /** @type {LineState} */
  state = 'opening';
  reason = '';
  #path;
  #api;
  /** @type {EventSource | null} */
  #source = null;
  /** @type {Map<string, unknown>} */
  #coming = new Map();
  #heardAt = 0;
  #failures = 0;
  #timer = 0;
  #watch = 0;
  #stopped = false;
  #back = () => this.#perhapsCut();

  /**
   * @param {string} path below the address of the API
   * @param {Api} api
   */
  constructor(path, api) {
    super();
    this.#path = path;
    this.#api = api;
  }

  start() {
    addEventListener('online', this.#back);
    addEventListener('pageshow', this.#back);
    document.addEventListener('visibilitychange', this.#back);
    this.#watch = setInterval(() => this.#perhapsCut(), 5_000);
    this.#open();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.#source?.close();
    removeEventListener('online', this.#back);
    removeEventListener('pageshow', this.#back);
    document.removeEventListener('visibilitychange', this.#back);
  }

  /**
   * What a reply to a deed brought along: the stream may be slower, or away.
   *
   * @param {Parts} parts
   */
  take(parts) {
    if (this.parts && parts.table.number < this.parts.table.number) return;
    this.parts = parts;
    this.dispatchEvent(new Event('change'));
  }

  #open() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#coming.clear();
    const source = new EventSource(new URL(`api/live/${this.#path}/events`, document.baseURI));
    this.#source = source;
    this.#heardAt = performance.now();
    for (const name of PARTS) source.addEventListener(name, (event) => this.#coming.set(name, JSON.parse(event.data)));
    source.addEventListener('gone', (event) => this.#coming.set(event.data, undefined));
    source.addEventListener('beat', () => this.#heard());
    source.addEventListener('all', () => this.#arrived());
    source.addEventListener('error', () => this.#failed(source));
  }

  #heard() {
    this.#heardAt = performance.now();
    this.#failures = 0;
    this.#tell('live');
  }

  /** All parts of a moment are here. */
  #arrived() {
    this.#heard();
    if (this.#coming.size === 0) return;
    const parts = { ...(this.parts ?? {}), ...Object.fromEntries(this.#coming) };
    this.#coming.clear();
    if (!('case' in parts) || !('table' in parts)) return;
    this.parts = /** @type {Parts} */ (parts);
    this.dispatchEvent(new Event('change'));
  }

  /**
   * The browser tries again by itself as long as the line was only cut; an answer that is no stream ends its patience.
   *
   * @param {EventSource} source
   */
  #failed(source) {
    if (this.#stopped || source !== this.#source) return;
    this.#coming.clear();
    if (source.readyState !== EventSource.CLOSED) {
      this.#tell('away');
      return;
    }
    this.#ask();
  }

  async #ask() {
    try {
      const parts = await this.#api.get(this.#path);
      if (this.#stopped) return;
      this.parts = parts;
      this.dispatchEvent(new Event('change'));
      this.#again();
    } catch (caught) {
      const problem = failureOf(caught);
      if (this.#stopped) return;
      this.reason = problem.message;
      if (problem.kind === 'refused') this.#tell('gone');
      else this.#tell(problem.kind === 'signed-out' ? 'signed-out' : 'away');
      this.#again(problem.retryAfterMs);
    }
  }

  /** Not all at once: sixty phones have lost the same server. */
  #again(atLeast = 0) {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures++) * (0.5 + Math.random());
    clearTimeout(this.#timer);
    if (this.state !== 'gone') this.#timer = setTimeout(() => this.#open(), Math.max(wait, atLeast));
  }

  /** A phone that slept, or changed its network, often has a line that nothing comes over any more. */
  #perhapsCut() {
    if (this.#stopped || this.state === 'gone' || document.visibilityState === 'hidden') return;
    const closed = this.#source?.readyState === EventSource.CLOSED;
    if (!closed && performance.now() - this.#heardAt > SILENCE_MS) {
      this.#tell('away');
      this.#open();
    }
  }

  /** @param {LineState} state */
  #tell(state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}
