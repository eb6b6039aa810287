import { wishOf } from '../../../../frontend/quiz/keys.js';
import { Questions } from '../../../../frontend/quiz/questions.js';
import { isEmpty, viewOf } from '../../../../frontend/quiz/rules.js';
import { calm } from '../clock.js';
import { Server } from '../server.js';
import { feedback, question } from './questions.js';

describe('A question is', () => {
  it('open until it is answered', () => {
    expect(viewOf(question(0))).toBe('open');
  });

  it('answered once there is a verdict', () => {
    expect(viewOf(question(0, { feedback: feedback() }))).toBe('answered');
    expect(viewOf(question(0, { revealed: true, selfJudged: true, feedback: feedback({ verdict: 'wrong' }) }))).toBe('answered');
  });

  it('revealed while the learner has yet to judge', () => {
    expect(viewOf(question(0, { revealed: true, selfJudged: true, feedback: feedback({ verdict: null }) }))).toBe('revealed');
  });

  it('open when somebody else judges', () => {
    expect(viewOf(question(0, { revealed: true }))).toBe('open');
  });
});

describe('An answer is empty', () => {
  for (const answer of [{ options: [] }, { text: '' }, { text: '  ' }, { pairs: {} }, { order: [] }, { places: [] }, {}]) {
    it(`when it is ${JSON.stringify(answer)}`, () => expect(isEmpty(answer)).toBe(true));
  }
  for (const answer of [{ options: ['o1'] }, { text: 'x' }, { pairs: { a: 'b' } }, { order: ['a'] }, { places: ['china'] }, { judged: 'right', text: '' }]) {
    it(`not when it is ${JSON.stringify(answer)}`, () => expect(isEmpty(answer)).toBe(false));
  }
});

describe('The letters of a quiz', () => {
  it('stand for what one can do', () => {
    const wish = (key) => wishOf(new KeyboardEvent('keydown', { key }));

    expect(['r', 'n', 'p', 'm', 'o', '?'].map(wish)).toEqual(['again', 'next', 'back', 'flag', 'overview', 'help']);
  });
});

describe('The questions of an attempt', () => {
  it('are asked for once', async () => {
    const server = new Server();
    const questions = new Questions(server, '7');
    const both = Promise.all([questions.get(3), questions.get(3)]);
    expect(server.calls.map(({ path }) => path)).toEqual(['attempts/7/questions/3']);
    server.answer(question(3));

    expect((await both)[1].index).toBe(3);
  });

  it('are asked for again after that failed, ahead or not', async () => {
    const server = new Server();
    const questions = new Questions(server, '7');
    questions.prefetch(3);
    server.fail('unreachable');
    await calm();
    const again = questions.get(3);
    server.answer(question(3));

    expect((await again).index).toBe(3);
  });

  it('are what was put in their place', async () => {
    const questions = new Questions(new Server(), '7');
    questions.put(question(3, { stem: 'Known' }));

    expect((await questions.get(3)).stem).toBe('Known');
  });
});
