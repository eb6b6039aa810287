import { Outbox } from '../../../../frontend/shared/outbox.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage } from '../page.js';
import { Server } from '../server.js';

describe('The outbox', () => {
  freshPage();
  stoppedClock();

  let server;
  let outbox;
  const opened = [];

  const open = (learner = 'ada', api = server) => {
    const box = new Outbox(learner, api);
    opened.push(box);
    return box;
  };
  const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('sco-outbox:'));
  const statesOf = (box) => {
    const states = [];
    box.addEventListener('state', () => states.push(box.state));
    return states;
  };

  beforeEach(() => {
    server = new Server();
    outbox = open();
  });
  afterEach(() => opened.splice(0).forEach((box) => box.close()));

  it('keeps an answer in the browser until the server has acknowledged it', async () => {
    outbox.add('answers', { prompt: 'a@1' });
    expect(kept().length).toBe(1);
    expect(server.waiting.map(({ path, body }) => ({ path, body }))).toEqual([{ path: 'answers', body: { prompt: 'a@1' } }]);

    server.answer({ counts: 1 });
    await calm();

    expect(kept()).toEqual([]);
    expect(outbox.size).toBe(0);
    expect(outbox.state).toBe('saved');
  });

  it('tells who asked what became of an answer', async () => {
    const told = [];
    outbox.whenDelivered((entry, reply) => told.push(['delivered', entry.body.n, reply]));
    outbox.whenRefused((entry, reason) => told.push(['refused', entry.body.n, reason]));
    outbox.add('answers', { n: 1 });
    outbox.add('answers', { n: 2 });

    server.answer('well');
    await calm();
    server.fail('refused', 'no such card');
    await calm();

    expect(told).toEqual([
      ['delivered', 1, 'well'],
      ['refused', 2, 'no such card']
    ]);
    expect(kept()).toEqual([]);
  });

  it('sends one after the other in the order in which they were given', async () => {
    for (const n of [1, 2, 3]) {
      outbox.add('answers', { n });
      await pass(1);
    }
    expect(server.calls.map(({ body }) => body.n)).toEqual([1]);

    server.answer();
    await calm();
    server.answer();
    await calm();

    expect(server.calls.map(({ body }) => body.n)).toEqual([1, 2, 3]);
  });

  it('sends what an earlier page left behind', async () => {
    outbox.add('answers', { n: 1 });
    outbox.close();
    const later = new Server();

    open('ada', later).wake();

    expect(later.waiting.map(({ body }) => body.n)).toEqual([1]);
  });

  it('leaves the answers of others alone', () => {
    open('grace').add('answers', { n: 1 });

    expect(outbox.entries()).toEqual([]);
  });

  it('does not stumble over what it cannot read', () => {
    localStorage.setItem('sco-outbox:ada:0', 'not JSON');

    expect(outbox.entries()).toEqual([]);
    expect(outbox.size).toBe(0);
  });

  it('says that saving is slow after four seconds', async () => {
    const states = statesOf(outbox);
    outbox.add('answers', {});
    await pass(3_999);
    expect(states).toEqual(['saving']);

    await pass(1);

    expect(states).toEqual(['saving', 'slow']);
  });

  it('does not call it slow any more once it is saved', async () => {
    outbox.add('answers', {});
    server.answer();
    await calm();

    await pass(10_000);

    expect(outbox.state).toBe('saved');
  });

  describe('when the server cannot be reached', () => {
    const failed = async () => {
      server.fail('unreachable');
      await calm();
    };

    beforeEach(async () => {
      spyOn(Math, 'random').and.returnValue(0.5); // waits as long as it says
      outbox.add('answers', { n: 1 });
      await failed();
    });

    it('is offline and keeps the answer', () => {
      expect(outbox.state).toBe('offline');
      expect(kept().length).toBe(1);
    });

    it('tries again after one second, then two, then four, and at most thirty', async () => {
      for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
        await pass(wait - 1);
        expect(server.waiting.length).withContext(`before ${wait} ms`).toBe(0);
        await pass(1);
        expect(server.waiting.length).withContext(`after ${wait} ms`).toBe(1);
        await failed();
      }
    });

    it('begins with one second again after an answer has arrived', async () => {
      await pass(1_000);
      await failed();
      await pass(2_000);
      server.answer();
      await calm();
      outbox.add('answers', { n: 2 });
      await failed();

      await pass(1_000);

      expect(server.waiting.length).toBe(1);
    });

    it('waits at least as long as the server asked for', async () => {
      await pass(1_000);
      server.fail('unreachable', '', 60_000);
      await calm();

      await pass(59_999);
      expect(server.waiting.length).toBe(0);
      await pass(1);
      expect(server.waiting.length).toBe(1);
    });

    it('spreads the retries, so that not all learners come at once', async () => {
      Math.random.and.returnValue(0);
      await pass(1_000);
      await failed();

      await pass(1_399);
      expect(server.waiting.length).toBe(0);
      await pass(1);
      expect(server.waiting.length).toBe(1);
    });

    for (const [what, happens] of [
        ['the browser is online again', () => dispatchEvent(new Event('online'))],
        ['the page comes back out of the history', () => dispatchEvent(new Event('pageshow'))],
        ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
        ['it is woken', () => outbox.wake()],
      ]) {
      it(`tries at once when ${what}`, () => {
        happens();

        expect(server.waiting.length).toBe(1);
      });
    }

    it('does not try while the page is hidden', () => {
      spyOnProperty(document, 'visibilityState').and.returnValue('hidden');

      document.dispatchEvent(new Event('visibilitychange'));

      expect(server.waiting.length).toBe(0);
    });

    it('tries no more once it is closed', async () => {
      outbox.close();

      await pass(60_000);
      dispatchEvent(new Event('online'));

      expect(server.waiting.length).toBe(0);
    });

    it('takes an answer that went wrong in an unknown way for one that may still arrive', async () => {
      outbox.wake();
      server.waiting[0].reject(new TypeError('odd'));
      await calm();

      expect(outbox.state).toBe('offline');
      expect(kept().length).toBe(1);
    });
  });

  it('keeps answers while the learner is signed out', async () => {
    outbox.add('answers', {});
    server.fail('signed-out');
    await calm();

    expect(outbox.state).toBe('signed-out');
    expect(kept().length).toBe(1);
  });

  describe('taking an answer back', () => {
    it('is possible while it waits for its turn', () => {
      outbox.add('answers', { n: 1 });
      const second = outbox.add('answers', { n: 2 });

      expect(outbox.takeBack(second)).toBe(true);
      expect(outbox.entries().map(({ body }) => body.n)).toEqual([1]);
    });

    it('is not possible while it is being sent', () => {
      const id = outbox.add('answers', {});

      expect(outbox.takeBack(id)).toBe(false);
      expect(outbox.size).toBe(1);
    });

    it('is not possible once it was tried, for the server may have it', async () => {
      const id = outbox.add('answers', {});
      server.fail('unreachable');
      await calm();

      expect(outbox.takeBack(id)).toBe(false);
      expect(outbox.size).toBe(1);
    });

    it('is not possible once it is delivered', async () => {
      const id = outbox.add('answers', {});
      server.answer();
      await calm();

      expect(outbox.takeBack(id)).toBe(false);
    });
  });

  describe('waiting for it to be empty', () => {
    it('ends at once when nothing is in it', async () => {
      expect(await outbox.drained(1_000)).toBe(true);
    });

    it('ends when the last answer has arrived', async () => {
      outbox.add('answers', {});
      const drained = outbox.drained(8_000);
      server.answer();

      expect(await drained).toBe(true);
    });

    for (const kind of ['unreachable', 'signed-out']) {
      it(`ends without patience when the learner is ${kind}`, async () => {
        outbox.add('answers', {});
        const drained = outbox.drained(8_000);
        server.fail(kind);

        expect(await drained).toBe(false);
      });
    }

    it('ends when patience does', async () => {
      outbox.add('answers', {});
      const drained = outbox.drained(8_000);
      await pass(8_000);

      expect(await drained).toBe(false);
    });
  });

  describe('without storage', () => {
    beforeEach(() => {
      spyOn(Storage.prototype, 'setItem').and.throwError('full');
      outbox.add('answers', { n: 1 });
    });

    it('keeps the answer as long as the page lasts, and says so', () => {
      expect(outbox.durable).toBe(false);
      expect(outbox.size).toBe(1);
    });

    it('forgets it when it is delivered', async () => {
      server.answer();
      await calm();

      expect(outbox.size).toBe(0);
      expect(outbox.state).toBe('saved');
    });

    it('takes back what waits for its turn', () => {
      expect(outbox.takeBack(outbox.add('answers', { n: 2 }))).toBe(true);
      expect(outbox.size).toBe(1);
    });
  });
});
