import { judged, Stock } from '../../../../frontend/study/stock.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage } from '../page.js';
import { card } from './cards.js';

const answer = { accepted: ['Tashkent', 'Taschkent'], back: [{ kind: 'KEY', text: 'Tashkent' }], explanation: null, since: null, citations: [], former: null };

describe('A stock of cards', () => {
  freshPage();
  stoppedClock();

  let asked;
  let reply;
  let stock;

  beforeEach(() => {
    asked = [];
    reply = () => Promise.resolve({ cards: [{ card: card('a@1'), answer: null }, { card: card('b@2', { format: 'TYPED', back: null }), answer }] });
    stock = new Stock({ stock: (place) => { asked.push(place); return reply(); } }, { section: 'sco/box' });
  });
  afterEach(() => stock.stop());

  const filled = async () => {
    stock.reached();
    await pass(2_000);
    await calm();
  };

  it('is fetched a little after the first card', async () => {
    stock.reached();
    await pass(1_900);
    expect(asked).toEqual([]);

    await pass(200);
    expect(asked).toEqual([{ section: 'sco/box' }]);
  });

  it('is not fetched again before ten answers were given', async () => {
    await filled();
    for (let i = 0; i < 9; i++) stock.used(`x${i}@1`);
    await filled();
    expect(asked.length).toBe(1);

    stock.used('x9@1');
    await filled();
    expect(asked.length).toBe(2);
  });

  it('gives the next card that is not dealt with', async () => {
    await filled();
    expect(stock.draw(new Set()).prompt).toBe('a@1');

    stock.used('a@1');
    expect(stock.draw(new Set()).prompt).toBe('b@2');
    expect(stock.draw(new Set(['b@2']))).toBeNull();
    expect(stock.draw(new Set(['b']))).toBeNull();
  });

  it('stays when another one cannot be had', async () => {
    await filled();
    for (let i = 0; i < 10; i++) stock.used(`x${i}@1`);
    reply = () => Promise.reject(new Error('away'));
    await filled();

    expect(asked.length).toBe(2);
    expect(stock.draw(new Set()).prompt).toBe('a@1');
  });

  it('knows what typed answers are held against', async () => {
    await filled();

    expect(stock.answer('b@2')).toEqual(answer);
    expect(stock.answer('a@1')).toBeNull();
  });
});

describe('A typed answer that no server can judge', () => {
  it('is right however it is accented, spaced and written', () => {
    expect(judged(answer, ' taschként. ')).toEqual(jasmine.objectContaining({ match: 'EXACT', suggested: 3, best: 'Tashkent' }));
  });

  it('is left to the learner otherwise', () => {
    expect(judged(answer, 'Astana')).toEqual(jasmine.objectContaining({ match: 'UNCHECKED', suggested: null, best: 'Tashkent' }));
  });
});
