import { Hand } from '../../../../frontend/study/hand.js';
import { card, deal } from './cards.js';

describe('The hand', () => {
  const NOTHING = new Set();
  const prompts = ({ cards }) => cards.map(({ prompt }) => prompt);
  let hand;
  beforeEach(() => {
    hand = new Hand();
    hand.take(deal([card('a@1'), card('b@1', { phase: 'NEW' }), card('c@1', { phase: 'RELEARNING' })], { counts: { fresh: 4, learning: 1, due: 7 } }), NOTHING, { keepTop: false });
  });

  it('has nothing on top before the first deal', () => {
    expect(new Hand().top).toBeNull();
    expect(new Hand().remaining).toBe(0);
  });

  it('shows the first card of a deal and counts what remains of the day', () => {
    expect(hand.top.prompt).toBe('a@1');
    expect(hand.remaining).toBe(12);
  });

  it('knows what the deal says of undo, the end and the next card', () => {
    hand.take(deal([], { undoable: 3, finish: { reviewed: 5 }, waitUntil: '2026-03-02T08:10:00Z' }), NOTHING, { keepTop: false });

    expect([hand.undoable, hand.finish, hand.waitUntil]).toEqual([3, { reviewed: 5 }, '2026-03-02T08:10:00Z']);
  });

  describe('when the top card is passed', () => {
    it('shows the next and counts one less of its kind', () => {
      expect(hand.pass().prompt).toBe('a@1');
      expect(hand.top.prompt).toBe('b@1');
      expect(hand.counts).toEqual({ fresh: 4, learning: 1, due: 6 });
    });

    it('counts new cards, and those learned or learned again, apart', () => {
      hand.pass();
      hand.pass();
      expect(hand.counts).toEqual({ fresh: 3, learning: 1, due: 6 });
      hand.pass();
      expect(hand.counts).toEqual({ fresh: 3, learning: 0, due: 6 });
    });

    it('never counts below nothing', () => {
      hand.counts = { fresh: 0, learning: 0, due: 0 };
      hand.pass();

      expect(hand.counts.due).toBe(0);
    });

    it('can take it back on top, and counts it again', () => {
      hand.putBack(hand.pass());

      expect(prompts(hand)).toEqual(['a@1', 'b@1', 'c@1']);
      expect(hand.counts).toEqual({ fresh: 4, learning: 1, due: 7 });
    });
  });

  it('lifts a card to the top, in whatever wording it is asked', () => {
    hand.lift('c');
    expect(prompts(hand)).toEqual(['c@1', 'a@1', 'b@1']);

    hand.lift('c');
    hand.lift('unknown');

    expect(prompts(hand)).toEqual(['c@1', 'a@1', 'b@1']);
  });

  describe('when a new deal comes', () => {
    it('keeps the card that is being looked at on top, once', () => {
      hand.take(deal([card('b@1'), card('a@1'), card('d@1')]), NOTHING, { keepTop: true });

      expect(prompts(hand)).toEqual(['a@1', 'b@1', 'd@1']);
    });

    it('keeps the very card, for it may have been turned', () => {
      const looked = hand.top;
      hand.take(deal([card('a@1')]), NOTHING, { keepTop: true });

      expect(hand.top).toBe(looked);
    });

    it('begins anew where nothing is to be kept', () => {
      hand.take(deal([card('d@1')]), NOTHING, { keepTop: false });

      expect(prompts(hand)).toEqual(['d@1']);
    });

    it('leaves out what was answered here and is still under way', () => {
      hand.take(deal([card('b@1'), card('d@1')]), new Set(['b@1']), { keepTop: false });

      expect(prompts(hand)).toEqual(['d@1']);
    });

    it('leaves out cards that were put away and are still under way', () => {
      hand.take(deal([card('b@2'), card('d@1')]), new Set(['b']), { keepTop: false });

      expect(prompts(hand)).toEqual(['d@1']);
    });
  });
});
