/** @typedef {'signed-out' | 'refused' | 'unreachable'} Failure */

/** What went wrong with a call: `signed-out`, `refused` (asking again is useless) or `unreachable` (try later). */
export class CallFailed extends Error {
  /** @param {Failure} kind */
  constructor(kind, message = '', retryAfterMs = 0) {
    super(message || kind);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * What was caught around a call. Anything else that went wrong there is worth another try as well.
 *
 * @param {unknown} problem
 */
export const failureOf = (problem) => (problem instanceof CallFailed ? problem : new CallFailed('unreachable', String(problem)));

const PATIENCE_MS = 15_000;

/** Calls under one address, as JSON. */
export class Api {
  #base;

  /** @param {string} base */
  constructor(base) {
    this.#base = base.replace(/\/$/, '');
  }

  /**
   * What comes is what the server is known to tell under this path: the caller says its type.
   *
   * @param {string} path
   * @returns {Promise<any>}
   */
  get(path) {
    return this.#call(path, { method: 'GET' });
  }

  /**
   * `keepalive` lets an answer arrive although the page is being left.
   *
   * @param {string} path
   * @param {object} body
   * @returns {Promise<any>}
   */
  post(path, body) {
    return this.#call(path, {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-SCO-Study': '1' },
      body: JSON.stringify(body),
    });
  }

  /**
   * @param {string} path
   * @param {RequestInit} options
   */
  async #call(path, options) {
    let response;
    try {
      response = await fetch(`${this.#base}/${path}`, {
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...options,
        headers: { Accept: 'application/json', ...options.headers },
      });
    } catch {
      throw new CallFailed('unreachable');
    }
    if (response.ok) return readJson(response);
    throw await failure(response);
  }
}

/** @param {Response} response */
async function readJson(response) {
  try {
    return await response.json();
  } catch {
    throw new CallFailed('unreachable');
  }
}

/** @param {Response} response */
async function failure(response) {
  if (response.type === 'opaqueredirect' || response.status === 401) return new CallFailed('signed-out');
  const later = response.status >= 500 || response.status === 408 || response.status === 429;
  if (later) return new CallFailed('unreachable', '', Number(response.headers.get('Retry-After') ?? 0) * 1000);
  const told = await response.json().catch(() => ({}));
  return new CallFailed('refused', told.message ?? told.error ?? `HTTP ${response.status}`);
}
