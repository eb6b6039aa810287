/** What went wrong with a call: `signed-out`, `refused` (asking again is useless) or `unreachable` (try later). */
export class CallFailed extends Error {
  constructor(kind, message = '', retryAfterMs = 0) {
    super(message || kind);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

const PATIENCE_MS = 15_000;

/** Calls under one address, as JSON. */
export class Api {
  #base;

  constructor(base) {
    this.#base = base.replace(/\/$/, '');
  }

  get(path) {
    return this.#call(path, { method: 'GET' });
  }

  /** `keepalive` lets an answer arrive although the page is being left. */
  post(path, body) {
    return this.#call(path, {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-SCO-Study': '1' },
      body: JSON.stringify(body),
    });
  }

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

async function readJson(response) {
  try {
    return await response.json();
  } catch {
    throw new CallFailed('unreachable');
  }
}

async function failure(response) {
  if (response.type === 'opaqueredirect' || response.status === 401) return new CallFailed('signed-out');
  const later = response.status >= 500 || response.status === 408 || response.status === 429;
  if (later) return new CallFailed('unreachable', '', Number(response.headers.get('Retry-After') ?? 0) * 1000);
  const told = await response.json().catch(() => ({}));
  return new CallFailed('refused', told.message ?? told.error ?? `HTTP ${response.status}`);
}
