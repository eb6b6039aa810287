import { Api, CallFailed, failureOf } from '../../../../frontend/shared/api.js';
import { reply } from '../server.js';

describe('A call to the server', () => {
  const api = new Api('/api/study/');
  const answered = (body, init) => fetch.and.resolveTo(reply(body, init));
  const failure = (promise) => promise.then(() => fail('It should have failed'), (problem) => problem);

  beforeEach(() => spyOn(window, 'fetch'));

  it('gives what the server answers', async () => {
    answered('{"due": 3}');

    expect(await api.get('next?session=1')).toEqual({ due: 3 });
    const [address, options] = fetch.calls.mostRecent().args;
    expect(address).toBe('/api/study/next?session=1');
    expect(options).toEqual(jasmine.objectContaining({ method: 'GET', credentials: 'same-origin', cache: 'no-store' }));
  });

  it('sends an answer as JSON, even while the page is being left', async () => {
    answered('{}');

    await api.post('answers', { rating: 3 });

    const [address, options] = fetch.calls.mostRecent().args;
    expect(address).toBe('/api/study/answers');
    expect(options).toEqual(jasmine.objectContaining({ method: 'POST', keepalive: true, body: '{"rating":3}' }));
    expect(options.headers).toEqual({ Accept: 'application/json', 'Content-Type': 'application/json', 'X-SCO-Study': '1' });
  });

  it('may be made again when there was no connection', async () => {
    fetch.and.rejectWith(new TypeError('Failed to fetch'));

    expect((await failure(api.get('next'))).kind).toBe('unreachable');
  });

  it('may be made again when what came was cut off', async () => {
    answered('{"due":');

    expect((await failure(api.get('next'))).kind).toBe('unreachable');
  });

  for (const status of [408, 429, 500, 503]) {
    it(`may be made again after status ${status}, when the server says`, async () => {
      answered('', { status, headers: { 'Retry-After': '7' } });

      const problem = await failure(api.get('next'));

      expect(problem.kind).toBe('unreachable');
      expect(problem.retryAfterMs).toBe(7_000);
    });
  }

  it('finds out that the learner is signed out', async () => {
    answered('', { status: 401 });

    expect((await failure(api.get('next'))).kind).toBe('signed-out');
  });

  it('takes being sent elsewhere for being signed out', async () => {
    fetch.and.resolveTo({ ok: false, type: 'opaqueredirect', status: 0 });

    expect((await failure(api.get('next'))).kind).toBe('signed-out');
  });

  it('is refused with the reason that the server gives', async () => {
    answered('{"message": "No such card."}', { status: 400 });

    const problem = await failure(api.get('next'));

    expect(problem.kind).toBe('refused');
    expect(problem.message).toBe('No such card.');
  });

  it('is refused with the status where the server gives no reason', async () => {
    answered('<html>', { status: 404 });

    const problem = await failure(api.get('next'));

    expect(problem.kind).toBe('refused');
    expect(problem.message).toBe('HTTP 404');
  });

  it('went wrong in a way that may pass, whatever else was caught around it', () => {
    const refused = new CallFailed('refused', 'no');

    expect(failureOf(refused)).toBe(refused);
    expect(failureOf(new TypeError('odd')).kind).toBe('unreachable');
  });
});
