import { failureOf } from './api.js';

/** @import { Api, CallFailed } from './api.js' */

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const SLOW_AFTER_MS = 4_000;

/**
 * @typedef {{ id: string, path: string, body: any }} Entry an answer under way; what its body holds is its sender's business
 * @typedef {'idle' | 'saving' | 'slow' | 'saved' | 'offline' | 'signed-out'} State
 */

/**
 * Answers on their way to the server. Each is written to localStorage before its card leaves the screen, under a key
 * of its own so that two tabs never overwrite each other, and removed only when the server has acknowledged it. Sending
 * one twice is harmless: the server knows an answer by its prompt.
 *
 * Events: `state` (saving, slow, saved, offline, signed-out), `delivered` {entry, reply}, `refused` {entry, reason}.
 */
export class Outbox extends EventTarget {
  #prefix;
  #api;
  /** @type {Map<string, Entry>} */
  #memory = new Map();
  /** @type {string | null} */
  #sending = null;
  /** @type {Set<string>} */
  #tried = new Set();
  #failures = 0;
  #timer = 0;
  #closed = false;
  #wake = () => this.wake();
  #seen = () => document.visibilityState === 'visible' && this.wake();

  /** @type {State} */
  state = 'idle';
  durable = true;

  /**
   * @param {string} learner whose answers they are, and in what
   * @param {Pick<Api, 'post'>} api
   */
  constructor(learner, api) {
    super();
    this.#prefix = `sco-outbox:${learner}:`;
    this.#api = api;
    addEventListener('online', this.#wake);
    addEventListener('pageshow', this.#wake);
    document.addEventListener('visibilitychange', this.#seen);
  }

  /** @param {(entry: Entry, reply: any) => void} then */
  whenDelivered(then) {
    this.addEventListener('delivered', (event) => event instanceof CustomEvent && then(event.detail.entry, event.detail.reply));
  }

  /** @param {(entry: Entry, reason: string) => void} then */
  whenRefused(then) {
    this.addEventListener('refused', (event) => event instanceof CustomEvent && then(event.detail.entry, event.detail.reason));
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#wake);
    removeEventListener('pageshow', this.#wake);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  /**
   * Writes an answer down and sends it when its turn has come; gives its id.
   *
   * @param {string} path
   * @param {object} body
   */
  add(path, body) {
    const id = `${String(Date.now()).padStart(14, '0')}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;
    const entry = { id, path, body };
    try {
      localStorage.setItem(this.#prefix + id, JSON.stringify(entry));
    } catch {
      this.durable = false;
      this.#memory.set(id, entry);
    }
    this.#flush();
    return id;
  }

  /**
   * Takes back an entry that has never left; false when it may already be with the server.
   *
   * @param {string} id
   */
  takeBack(id) {
    if (this.#sending === id || this.#tried.has(id)) return false;
    return this.#remove(id);
  }

  /** What has not been acknowledged, oldest first. */
  entries() {
    /** @type {(Entry | null)[]} */
    const kept = [...this.#memory.values()];
    for (let index = 0; index < localStorageSize(); index++) {
      const key = localStorage.key(index);
      if (key?.startsWith(this.#prefix)) kept.push(this.#read(key));
    }
    return kept.filter((entry) => entry !== null).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  get size() {
    return this.entries().length;
  }

  /** Tries at once instead of waiting for the next retry. */
  wake() {
    clearTimeout(this.#timer);
    this.#flush();
  }

  /**
   * Resolves when everything is delivered, or false after the patience given.
   *
   * @param {number} patienceMs
   * @returns {Promise<boolean>}
   */
  drained(patienceMs) {
    if (this.size === 0) return Promise.resolve(true);
    this.wake();
    return new Promise((resolve) => {
      /** @param {boolean} answer */
      const done = (answer) => {
        clearTimeout(limit);
        this.removeEventListener('state', check);
        resolve(answer);
      };
      const check = () => {
        if (this.size === 0) done(true);
        else if (this.state === 'offline' || this.state === 'signed-out') done(false);
      };
      const limit = setTimeout(() => done(this.size === 0), patienceMs);
      this.addEventListener('state', check);
    });
  }

  async #flush() {
    if (this.#sending !== null || this.#closed) return;
    for (let entry = this.entries()[0]; entry && !this.#closed; entry = this.entries()[0]) {
      this.#sending = entry.id;
      this.#tell('saving');
      const slow = setTimeout(() => this.#tell('slow'), SLOW_AFTER_MS);
      try {
        const reply = await this.#api.post(entry.path, entry.body);
        this.#settle(entry);
        this.dispatchEvent(new CustomEvent('delivered', { detail: { entry, reply } }));
      } catch (caught) {
        const problem = failureOf(caught);
        if (problem.kind !== 'refused') return this.#postpone(entry, problem);
        this.#settle(entry);
        this.dispatchEvent(new CustomEvent('refused', { detail: { entry, reason: problem.message } }));
      } finally {
        clearTimeout(slow);
        this.#sending = null;
      }
    }
    if (this.state !== 'idle') this.#tell('saved');
  }

  /** @param {Entry} entry */
  #settle(entry) {
    this.#failures = 0;
    this.#tried.delete(entry.id);
    this.#remove(entry.id);
  }

  /**
   * @param {Entry} entry
   * @param {CallFailed} problem
   */
  #postpone(entry, problem) {
    this.#tried.add(entry.id);
    this.#tell(problem.kind === 'signed-out' ? 'signed-out' : 'offline');
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures++);
    const jittered = wait * (0.7 + Math.random() * 0.6);
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => this.#flush(), Math.max(jittered, problem.retryAfterMs));
  }

  /** @param {State} state */
  #tell(state) {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }

  /**
   * @param {string} key
   * @returns {Entry | null}
   */
  #read(key) {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  }

  /** @param {string} id */
  #remove(id) {
    const known = this.#memory.delete(id);
    try {
      const kept = localStorage.getItem(this.#prefix + id) !== null;
      localStorage.removeItem(this.#prefix + id);
      return known || kept;
    } catch {
      return known;
    }
  }
}

function localStorageSize() {
  try {
    return localStorage.length;
  } catch {
    return 0;
  }
}
