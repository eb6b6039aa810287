import { CallFailed } from '../../../frontend/shared/api.js';

/** A server of which a spec decides when and what it answers. Calls wait, first one first. */
export class Server {
  calls = [];

  get(path) {
    return this.#asked({ method: 'GET', path });
  }

  post(path, body) {
    return this.#asked({ method: 'POST', path, body });
  }

  next(place) {
    return this.#asked({ method: 'GET', path: 'next', place });
  }

  more() {
    return this.#asked({ method: 'GET', path: 'more' });
  }

  /** Those that wait for an answer. */
  get waiting() {
    return this.calls.filter((call) => !call.done);
  }

  answer(reply = {}) {
    this.#first().resolve(reply);
  }

  fail(kind, message, retryAfterMs) {
    this.#first().reject(new CallFailed(kind, message, retryAfterMs));
  }

  #asked(call) {
    return new Promise((resolve, reject) => this.calls.push({ ...call, resolve, reject, done: false }));
  }

  #first() {
    const [call] = this.waiting;
    if (!call) throw new Error('Nothing was asked');
    call.done = true;
    return call;
  }
}

/** An outbox whose answers go nowhere, for those who only write into it. */
export class Shelf extends EventTarget {
  added = [];
  state = 'idle';
  arrives = true;
  delivered = [];
  refused = [];

  add(path, body) {
    const id = String(this.added.length + 1);
    this.added.push({ id, path, body });
    return id;
  }

  takeBack(id) {
    const place = this.added.findIndex((entry) => entry.id === id);
    if (place < 0 || this.left) return false;
    this.added.splice(place, 1);
    return true;
  }

  entries() {
    return [...this.added];
  }

  get size() {
    return this.added.length;
  }

  async drained() {
    return this.arrives;
  }

  wake() {
    this.woken = true;
  }

  whenDelivered(then) {
    this.delivered.push(then);
  }

  whenRefused(then) {
    this.refused.push(then);
  }

  /** The oldest answer has arrived, and this is what the server says to it. */
  deliver(reply) {
    const entry = this.added.shift();
    for (const then of this.delivered) then(entry, reply);
  }

  /** The server refuses the oldest answer. */
  refuse(reason) {
    const entry = this.added.shift();
    for (const then of this.refused) then(entry, reason);
  }
}

/** What `fetch` gives, with the body there at once. */
export function reply(body, { status = 200, headers = {} } = {}) {
  return { ok: status >= 200 && status < 300, status, type: 'basic', headers: new Headers(headers), json: async () => JSON.parse(body) };
}
