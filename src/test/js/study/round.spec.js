import { el } from '../../../../frontend/shared/dom.js';
import { Round } from '../../../../frontend/study/round.js';
import { Session } from '../../../../frontend/study/session.js';
import { Table } from '../../../../frontend/study/table.js';
import { Toolbar } from '../../../../frontend/study/toolbar.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { Server, Shelf } from '../server.js';
import { card, deal } from './cards.js';

describe('A sitting with cards', () => {
  freshPage();
  stoppedClock();

  let server;
  let outbox;
  let host;
  let session;
  let round;
  let signedOut;

  beforeEach(() => {
    server = new Server();
    outbox = new Shelf();
    host = onPage(el('div'));
    session = new Session('7');
    signedOut = jasmine.createSpy('signedOut');
  });
  afterEach(() => round?.stop());

  /** Begins, with these cards on the table. */
  const begin = async (cards, more, settings = {}) => {
    const toolbar = new Toolbar(keys, () => {});
    const table = new Table(host, toolbar.element, keys, { reveal: () => round.reveal(), check: (text) => round.check(text), grade: (rating) => round.grade(rating), reword: () => round.reword() });
    round = new Round({ api: server, texts: keys, outbox, toolbar, table, session, section: 'sco/box', todayHref: '/', ahead: false, signedOut, ...settings });
    round.start();
    await calm();
    if (cards) {
      server.answer(deal(cards, more));
      await calm();
    }
  };
  const shown = () => test(host, 'card')?.dataset.prompt;
  const status = () => test(host, 'status').textContent;
  const screen = () => test(host, 'loading') ?? host.querySelector('.sco-screen');

  it('asks for the cards of its section', async () => {
    await begin();

    expect(server.waiting[0].place).toEqual({ session: session.id, section: 'sco/box', ahead: false });
    expect(test(host, 'loading')).not.toBeNull();
  });

  it('shows the first card', async () => {
    await begin([card('a@1'), card('b@1')]);

    expect(shown()).toBe('a@1');
    expect(test(host, 'count-due').textContent).toBe('count.due(2)');
    expect(round.current.prompt).toBe('a@1');
  });

  it('knows when it showed something new', async () => {
    await begin();
    await pass(5_000);
    server.answer(deal([card('a@1')]));
    await calm();
    expect(round.changedAt).toBe(5_000);
    await pass(1_000);
    round.reveal();

    expect(round.changedAt).toBe(6_000);
  });

  describe('when a card is graded', () => {
    beforeEach(async () => {
      await begin([card('a@1'), card('b@1'), card('c@1')]);
      await pass(2_300);
      round.reveal();
      await pass(900);
    });

    it('writes the grade down with the time that thinking took, and shows the next at once', () => {
      round.grade(3);

      expect(outbox.added.map(({ path, body }) => ({ path, body }))).toEqual([{
        path: 'answers',
        body: { session: session.id, section: 'sco/box', prompt: 'a@1', rating: 3, tookMs: 2_300, wording: 'w1', showing: 'b@1' },
      }]);
      expect(shown()).toBe('b@1');
      expect(session.done).toBe(1);
    });

    it('does nothing before the card is turned', () => {
      round.grade(3);
      round.grade(3);

      expect(outbox.added.length).toBe(1);
      expect(round.grades).toEqual([]);
    });

    it('counts the time of the next card anew', async () => {
      round.grade(3);
      await pass(700);
      round.reveal();
      round.grade(1);

      expect(outbox.added[1].body.tookMs).toBe(700);
    });

    it('takes the new deal without touching the card that is looked at', () => {
      round.grade(3);
      round.reveal();
      outbox.deliver(deal([card('d@1'), card('b@1')], { undoable: 1 }));

      expect(shown()).toBe('b@1');
      expect(test(host, 'card').classList).toContain('is-turned');
      round.grade(3);
      expect(shown()).toBe('d@1');
    });

    it('says when the card had been answered elsewhere', () => {
      round.grade(3);
      outbox.deliver(deal([card('b@1')], { recorded: 'stale' }));

      expect(status()).toBe('status.stale');
    });

    it('says when the server refuses it', () => {
      round.grade(3);
      outbox.refuse('No such card');

      expect(status()).toBe('status.refused(No such card)');
    });

    it('leaves alone what came for another session', () => {
      round.grade(3);
      outbox.added[0].body.session = 'another';
      outbox.deliver(deal([card('z@1')]));
      round.reveal();
      round.grade(3);

      expect(shown()).toBe('c@1');
    });
  });

  describe('when an answer is taken back', () => {
    beforeEach(async () => {
      await begin([card('a@1'), card('b@1')]);
      round.reveal();
      round.grade(3);
    });

    it('comes out of the outbox while it is there, and the card is back', async () => {
      await round.undo();

      expect(outbox.added).toEqual([]);
      expect(shown()).toBe('a@1');
      expect(session.done).toBe(0);
      expect(status()).toBe('status.undone');
      expect(server.waiting.length).toBe(0);
    });

    it('is taken back by the server once it has left', async () => {
      outbox.deliver(deal([card('b@1')], { undoable: 1 }));
      round.undo();
      await calm();
      expect(server.waiting[0]).toEqual(jasmine.objectContaining({ path: 'undo', body: { session: session.id, section: 'sco/box' } }));

      server.answer(deal([card('a@2'), card('b@1')], { undone: 'a@1' }));
      await calm();

      expect(shown()).toBe('a@2');
      expect(session.done).toBe(0);
    });

    it('is not begun before everything has arrived', async () => {
      outbox.left = true;
      outbox.arrives = false;
      await round.undo();

      expect(server.waiting.length).toBe(0);
      expect(status()).toBe('status.undoOffline');
    });

    it('may be too late', async () => {
      outbox.deliver(deal([card('b@1')], { undoable: 1 }));
      round.undo();
      await calm();
      server.answer(deal([card('b@1')], { undone: null }));
      await calm();

      expect(status()).toBe('status.nothingToUndo');
      expect(session.done).toBe(1);
    });

    it('is not possible where there is nothing to take back', async () => {
      outbox.deliver(deal([card('b@1')]));
      await round.undo();

      expect(server.waiting.length).toBe(0);
      expect(test(host, 'undo').disabled).toBe(true);
    });
  });

  describe('when a card is put away', () => {
    beforeEach(() => begin([card('a@1'), card('b@1')]));

    for (const action of ['bury', 'suspend']) {
      it(`to ${action} it, writes that down and shows the next`, () => {
        round[action]();

        expect(outbox.added[0].path).toBe(action);
        expect(outbox.added[0].body).toEqual({ session: session.id, section: 'sco/box', card: 'a', showing: 'b@1' });
        expect(shown()).toBe('b@1');
        expect(status()).toBe(`status.${action}`);
        expect(session.done).toBe(0);
      });
    }

    it('comes back by undo', async () => {
      round.bury();
      await round.undo();

      expect(outbox.added).toEqual([]);
      expect(shown()).toBe('a@1');
    });

    it('is woken by the server once that has left', async () => {
      round.bury();
      outbox.deliver(deal([card('b@1')]));
      round.undo();
      await calm();
      expect(server.waiting[0]).toEqual(jasmine.objectContaining({ path: 'wake', body: jasmine.objectContaining({ card: 'a' }) }));
      server.answer(deal([card('b@1'), card('a@1')]));
      await calm();

      expect(shown()).toBe('a@1');
      expect(status()).toBe('status.undone');
    });

    it('stays away once the next was graded: undo takes that back', async () => {
      round.bury();
      round.reveal();
      round.grade(3);
      await round.undo();

      expect(outbox.added.map(({ path }) => path)).toEqual(['bury']);
      expect(shown()).toBe('b@1');
    });
  });

  describe('when an answer is typed', () => {
    beforeEach(() => begin([card('a@1', { format: 'TYPED', back: null }), card('b@1')]));
    const type = (text) => {
      test(host, 'typed-input').value = text;
      test(host, 'typed').requestSubmit();
      return calm();
    };
    const checked = { match: 'CLOSE', diff: [], best: 'Tashkent', back: [{ kind: 'KEY', text: 'Tashkent' }], citations: [], suggested: 3, looks: {}, former: null };

    it('does not show the answer before', () => {
      round.reveal();

      expect(round.canReveal).toBe(false);
      expect(test(host, 'card').classList).not.toContain('is-turned');
    });

    it('has it checked, turns the card and suggests a grade', async () => {
      await type('Tashken');
      expect(server.waiting[0]).toEqual(jasmine.objectContaining({ path: 'check', body: { prompt: 'a@1', wording: 'w1', text: 'Tashken' } }));
      expect(test(host, 'check').disabled).toBe(true);
      server.answer(checked);
      await calm();

      expect(textIn(test(host, 'back'))).toContain('Tashkent');
      expect(test(host, 'verdict').dataset.match).toBe('CLOSE');
      expect(test(host, 'grade-3').hasAttribute('data-suggested')).toBe(true);
    });

    it('lets try again when it could not be checked', async () => {
      await type('Tashkent');
      server.fail('unreachable');
      await calm();

      expect(host.querySelector('.deck-typed-note').textContent).toBe('typed.failed');
      expect(test(host, 'check').disabled).toBe(false);
    });

    it('does nothing else meanwhile', async () => {
      await type('Tashkent');
      round.bury();
      await round.undo();

      expect(outbox.added).toEqual([]);
      expect(shown()).toBe('a@1');
    });
  });

  describe('when a card is flagged', () => {
    beforeEach(() => begin([card('a@1')]));

    it('shows it at once and tells the server', async () => {
      round.flag();

      expect(host.querySelector('.deck-flag').hidden).toBe(false);
      expect(server.waiting[0]).toEqual(jasmine.objectContaining({ path: 'flag', body: { session: session.id, section: 'sco/box', card: 'a', showing: 'a@1' } }));
    });

    it('takes the flag away again when that failed', async () => {
      round.flag();
      server.fail('refused', 'No');
      await calm();

      expect(host.querySelector('.deck-flag').hidden).toBe(true);
      expect(status()).toBe('No');
    });
  });

  it('asks a card that does not stick in other words', async () => {
    await begin([card('a@1', { leech: true }), card('b@1')]);
    test(host, 'reword').click();
    await calm();
    expect(server.waiting[0].path).toBe('reword');
    server.answer(deal([card('b@1'), card('a@1', { wording: 'w2' })]));
    await calm();

    expect(test(host, 'card').dataset.wording).toBe('w2');
  });

  it('tells who knew another answer what it was', async () => {
    await begin([card('a@1', { changed: { former: 'Bishkek' } })]);
    expect(textIn(test(host, 'changed'))).toBe('changed');
    round.reveal();

    expect(textIn(test(host, 'changed'))).toBe('changed changed.was(Bishkek)');
  });

  describe('when no card is left', () => {
    const FINISH = { reviewed: 3, cards: 3, fresh: 0, correct: 3, again: 0, minutes: 1, nextDueText: null, tomorrow: 2, streak: 1 };

    it('ends, and offers ways to go on once they are known', async () => {
      await begin([], { finish: FINISH });
      expect(test(host, 'finish')).not.toBeNull();
      expect(test(host, 'study-more')).toBeNull();

      server.answer([{ kind: 'NEW', title: 'Five more', cost: 'three tomorrow', path: 'study?more=5' }]);
      await calm();

      expect(test(host, 'more').getAttribute('href')).toBe('study?more=5');
    });

    it('ends without a look back where nothing was answered', async () => {
      await begin([], { finish: { ...FINISH, reviewed: 0 } });

      expect(test(host, 'empty')).not.toBeNull();
    });

    it('waits for the answers that are under way before it ends', async () => {
      await begin([card('a@1')]);
      round.reveal();
      round.grade(3);
      expect(test(host, 'loading')).not.toBeNull();
      outbox.deliver(deal([], { finish: FINISH }));

      expect(test(host, 'finish')).not.toBeNull();
    });

    it('says so when those cannot leave', async () => {
      await begin([card('a@1')]);
      round.reveal();
      round.grade(3);
      outbox.state = 'offline';
      round.outboxChanged();

      expect(test(host, 'ranOut')).not.toBeNull();
      test(host, 'retry').click();
      expect(outbox.woken).toBe(true);
    });

    it('waits for the next card that comes round, and asks for it then', async () => {
      await begin([], { waitUntil: new Date(Date.now() + 120_000).toISOString() });
      expect(test(host, 'wait').querySelector('h2').textContent).toBe('wait.minutes(2)');
      for (let second = 0; second < 119; second++) await pass(1_000);
      expect(server.waiting.length).toBe(0);
      await pass(1_000);
      expect(server.waiting.length).toBe(1);
      server.answer(deal([card('a@2')]));
      await calm();

      expect(shown()).toBe('a@2');
    });
  });

  describe('when the cards cannot be had', () => {
    it('says so and goes on asking, longer each time', async () => {
      spyOn(Math, 'random').and.returnValue(0.5);
      await begin();
      server.fail('unreachable');
      await calm();
      expect(test(host, 'error')).not.toBeNull();
      await pass(1_000);
      server.fail('unreachable');
      await calm();
      await pass(1_999);
      expect(server.waiting.length).toBe(0);
      await pass(1);
      server.answer(deal([card('a@1')]));
      await calm();

      expect(shown()).toBe('a@1');
    });

    it('asks a learner who is signed out to sign in', async () => {
      await begin();
      server.fail('signed-out');
      await calm();

      expect(signedOut).toHaveBeenCalled();
      expect(test(host, 'error')).toBeNull();
    });

    it('asks no more once it has stopped', async () => {
      await begin();
      server.fail('unreachable');
      round.stop();
      await pass(60_000);

      expect(server.waiting.length).toBe(0);
      expect(screen()).toBe(test(host, 'loading'));
    });
  });
});
