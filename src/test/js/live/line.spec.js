import { CallFailed } from '../../../../frontend/shared/api.js';
import { Line } from '../../../../frontend/live/line.js';
import { freshPage } from '../page.js';

describe('The line to a live summit', () => {
  freshPage();
  /** @type {any[]} */
  let sources;
  /** @type {any} */
  let api;
  /** @type {Line} */
  let line;
  const real = window.EventSource;

  class Source extends EventTarget {
    static CLOSED = 2;
    readyState = 1;

    constructor(url) {
      super();
      this.url = String(url);
      sources.push(this);
    }

    close() {
      this.readyState = 2;
    }

    tell(name, data) {
      this.dispatchEvent(new MessageEvent(name, { data: typeof data === 'string' ? data : JSON.stringify(data) }));
    }
  }

  beforeEach(() => {
    jasmine.clock().install();
    sources = [];
    // @ts-ignore
    window.EventSource = Source;
    api = { get: jasmine.createSpy('get') };
    line = new Line('7/seat', api);
    line.start();
  });

  afterEach(() => {
    line.stop();
    window.EventSource = real;
    jasmine.clock().uninstall();
  });

  it('shows nothing before all parts of a moment are there', () => {
    sources[0].tell('case', { title: 'A date' });
    sources[0].tell('table', { number: 3 });
    expect(line.parts).toBeNull();

    sources[0].tell('all', '3');

    expect(line.parts?.table.number).toBe(3);
    expect(line.state).toBe('live');
  });

  it('keeps the parts that are not told again, and drops those that are gone', () => {
    for (const [name, data] of [
        ['case', { title: 'A date' }],
        ['table', { number: 3 }],
        ['seat', { seat: 'china' }]
      ]) sources[0].tell(name, data);
    sources[0].tell('all', '3');
    sources[0].tell('table', { number: 4 });
    sources[0].tell('gone', 'seat');
    sources[0].tell('all', '4');

    expect(line.parts?.case.title).toBe('A date');
    expect(line.parts?.seat).toBeUndefined();
  });

  it('is away while the browser looks for the server', () => {
    sources[0].readyState = 0;
    sources[0].dispatchEvent(new Event('error'));

    expect(line.state).toBe('away');
    expect(api.get).not.toHaveBeenCalled();
  });

  it('asks how everything stands when the server did not answer with a stream, and opens another one', async () => {
    api.get.and.resolveTo({ case: {}, table: { number: 9 } });
    sources[0].close();
    sources[0].dispatchEvent(new Event('error'));
    await Promise.resolve();
    await Promise.resolve();
    expect(line.parts?.table.number).toBe(9);

    jasmine.clock().tick(20_000);

    expect(sources.length).toBe(2);
  });

  it('ends where there is no such summit', async () => {
    api.get.and.rejectWith(new CallFailed('refused', 'There is none.'));
    sources[0].close();
    sources[0].dispatchEvent(new Event('error'));
    await Promise.resolve();
    await Promise.resolve();

    expect(line.state).toBe('gone');
    expect(line.reason).toBe('There is none.');
  });

  it('does not go back to what an older reply says', () => {
    line.take( /** @type {any} */ ({ case: {}, table: { number: 5 } }));
    line.take( /** @type {any} */ ({ case: {}, table: { number: 4 } }));

    expect(line.parts?.table.number).toBe(5);
  });
});
