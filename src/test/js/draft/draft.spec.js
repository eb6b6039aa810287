import { debriefing } from '../../../../frontend/draft/debrief.js';
import { drafting } from '../../../../frontend/draft/draft-sheet.js';
import { Explaining, Foreseeing } from '../../../../frontend/draft/questions.js';
import { verdict } from '../../../../frontend/draft/verdict.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { end, line, play, putting, stance } from './games.js';

const click = (button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));

describe('A draft', () => {
  freshPage();

  const moved = (more = {}) => {
    const moves = [];
    const page = drafting(play(more), keys, (move) => moves.push(move));
    onPage(page);
    return { page, moves };
  };

  it('lets each clause be struck or put more mildly', () => {
    const { page, moves } = moved();
    click(test(page, 'strike-date'));
    click(test(page, 'soften-question'));

    expect(moves).toEqual([{ what: 'strike', about: 'date' }, { what: 'soften', about: 'question' }]);
    expect(test(page, 'restore-date')).toBeNull();
  });

  it('keeps what was struck in its place, to be restored', () => {
    const { page, moves } = moved({ lines: [line('date', { now: null })] });
    click(test(page, 'restore-date'));

    expect(moves).toEqual([{ what: 'restore', about: 'date' }]);
    expect(page.querySelector('del').textContent).toBe('date in full');
    expect(test(page, 'strike-date')).toBeNull();
  });

  it('offers what could be added apart from the text', () => {
    const { page, moves } = moved();
    click(test(page, 'add-sweetener'));

    expect(moves).toEqual([{ what: 'add', about: 'sweetener' }]);
    expect(test(page, 'more').contains(test(page, 'line-sweetener'))).toBe(true);
  });

  it('asks members in the corridor, but not the one that the learner is', () => {
    const { page, moves } = moved();
    click(test(page, 'sound-russia'));

    expect(moves).toEqual([{ what: 'sound', about: 'russia' }]);
    expect(test(page, 'sound-kazakhstan')).toBeNull();
  });

  it('tells the news until the text has been put after it', () => {
    const news = { text: 'The West speaks.', citations: [] };

    expect(test(moved({ news, puttings: [putting()] }).page, 'news')).not.toBeNull();
    expect(test(moved({ news, puttings: [putting({ afterNews: true })] }).page, 'news')).toBeNull();
  });
});

describe('Who will object', () => {
  freshPage();

  it('has no answer before somebody, or expressly nobody, is marked', () => {
    const question = new Foreseeing(play(), keys, () => {});
    onPage(question.element);

    expect(question.answer).toBeNull();
    question.pick(1);
    expect(question.answer).toEqual({ what: 'put', members: ['kazakhstan'] });
    question.pick(2);
    expect(question.answer).toEqual({ what: 'put', members: [] });
    question.pick(0);
    expect(question.answer).toEqual({ what: 'put', members: ['russia'] });
    expect(question.pick(3)).toBe(false);
  });
});

describe('Why a member objects', () => {
  freshPage();

  it('has no answer before a sentence is chosen', () => {
    const question = new Explaining(play({ asked: { member: { id: 'kazakhstan', name: 'KAZAKHSTAN' }, options: [{ id: 'a', text: 'It is open.', citations: [] }, { id: 'b', text: 'It sells oil.', citations: [] }] } }), keys, () => {});
    onPage(question.element);

    expect(question.answer).toBeNull();
    question.pick(1);
    expect(question.answer).toEqual({ what: 'because', about: 'b' });
    expect(question.pick(2)).toBe(false);
  });
});

describe('The verdict', () => {
  const shown = (more) => verdict(putting(more), play(), keys);

  it('grades what was foreseen', () => {
    const grade = (foresight) => test(shown({ foresight }), 'foresight').dataset.grade;

    expect([3, 1, 0].map(grade)).toEqual(['right', 'partial', 'wrong']);
  });

  it('tells who moved and which clause moved it', () => {
    const flips = [{ member: { id: 'russia', name: 'RUSSIA' }, from: 'objects', to: 'supports', by: [{ text: 'the date', came: false }, { text: 'a question', came: true }] }];

    expect(textIn(test(shown({ flips }), 'flips'))).toContain('flip.went(the date)flip.came(a question)');
    expect(test(shown({}), 'flips')).toBeNull();
  });

  it('tells the right reason where another was chosen', () => {
    const because = { member: { id: 'russia', name: 'RUSSIA' }, right: false, chosen: 'It sells oil.', key: 'It is open.', citations: [] };

    expect(textIn(test(shown({ because }), 'reason'))).toContain('reason.chosen(It sells oil.)It is open.');
    expect(textIn(test(shown({ because: { ...because, right: true } }), 'reason'))).not.toContain('reason.chosen');
  });

  it('shows everybody with each reason once', () => {
    const reason = { side: 'against', strength: 'vital', text: 'It is open.', citations: [] };

    expect(test(shown({ stances: [stance('russia', 'objects', { reasons: [reason, reason] })] }), 'stance-russia').querySelectorAll('ul li').length).toBe(1);
  });
});

describe('The debrief of a draft', () => {
  freshPage();

  it('shows the text without the news when asked', () => {
    const quiet = { clauses: ['a question'], stances: [stance('russia')], outcome: { kind: 'adopted', by: [], gone: [], why: null } };
    const page = debriefing(play({ puttings: [putting()], news: { text: 'News', citations: [] } }), end({ withoutNews: quiet }), keys, () => {});
    onPage(page);
    const compared = () => page.querySelector('.draft-compared [data-outcome]').dataset.outcome;

    expect(compared()).toBe('blocked');
    click(test(page, 'without-news'));
    expect(compared()).toBe('adopted');
    click(test(page, 'without-news'));
    expect(compared()).toBe('blocked');
  });

  it('leads to the cards that were missed, if there are any', () => {
    const shown = (more) => debriefing(play(), end(more), keys, () => {});

    expect(test(shown({ study: ['Why?'], cards: 2 }), 'study-cards').getAttribute('href')).toBe('study?quiz=p1');
    expect(test(shown({}), 'study-cards')).toBeNull();
  });
});
