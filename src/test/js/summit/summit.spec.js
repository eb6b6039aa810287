import { Council } from '../../../../frontend/summit/council.js';
import { debriefing } from '../../../../frontend/summit/debrief.js';
import { emblem } from '../../../../frontend/summit/emblems.js';
import { outcomeLine } from '../../../../frontend/summit/outcome.js';
import { changes, reasonsOf, spokenChanges } from '../../../../frontend/summit/stances.js';
import { StepSheet } from '../../../../frontend/summit/step-sheet.js';
import { turnSheet } from '../../../../frontend/summit/turn-sheet.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { debrief, play, stance, step, table, turn } from './plays.js';

describe('Stances', () => {
  it('have changed where a member stood otherwise before', () => {
    const before = [stance('china'), stance('russia', 'objects'), stance('kazakhstan')];
    const after = [stance('china'), stance('russia', 'goes-along'), stance('uzbekistan')];

    expect(changes(before, after)).toEqual([{ member: 'russia', name: 'RUSSIA', from: 'objects', to: 'goes-along' }]);
    expect(spokenChanges(changes(before, after), keys)).toBe('stance.changed(RUSSIA, stance.goes-along, stance.objects)');
  });

  it('have not changed where one of the two is not known', () => {
    expect(changes(null, [stance('china')])).toEqual([]);
    expect(changes([stance('china')], null)).toEqual([]);
  });

  it('are told with their reasons, each once', () => {
    const reason = { side: 'against', strength: 'vital', text: 'It fears debt.', citations: [{ passage: 'box.4', summary: 'On debt' }] };
    const told = reasonsOf(stance('russia', 'objects', { reasons: [reason, { ...reason, strength: 'mild' }, { ...reason, side: 'for' }] }), keys);

    expect([...told.querySelectorAll('li')].map(({ dataset }) => dataset.side)).toEqual(['against', 'for']);
    expect(textIn(told.querySelector('li'))).toBe('side.against, strength.vitalIt fears debt. box.4');
  });

  it('may have no reason', () => {
    expect(textIn(reasonsOf(stance('china'), keys))).toContain('reasons.none');
  });
});

describe('What became of a proposal', () => {
  const line = (more) => textIn(outcomeLine({ kind: 'adopted', by: [], gone: [], why: null, ...more }, keys));

  it('is told with who blocked it, what was lost, or why', () => {
    expect(line({})).toBe('outcome.adopted');
    expect(line({ why: 'Nobody objected.' })).toBe('outcome.adopted: Nobody objected.');
    expect(line({ kind: 'blocked', by: [{ name: 'Russia' }, { name: 'China' }] })).toBe('outcome.blocked: outcome.by(Russia and China)');
    expect(line({ kind: 'watered-down', gone: ['the seat'] })).toBe('outcome.watered-down: outcome.without(the seat)');
    expect(line({ kind: 'blocked', why: 'Time ran out.' })).toBe('outcome.blocked: Time ran out.');
  });
});

describe('The council', () => {
  freshPage();

  const MEMBERS = [{ id: 'china', name: 'China' }, { id: 'russia', name: 'Russia' }];

  it('lets guests speak once the members have', () => {
    const nato = stance('nato', 'objects', { reasons: [{ side: 'against', strength: 'vital', text: 'It sees a threat.', citations: [] }] });
    const heard = table({ stances: [stance('china')], guests: [nato] });

    expect(textIn(new Council(heard, { members: null, mode: 'standing', texts: keys }).element)).toContain('NATO: It sees a threat.');
    expect(textIn(new Council(heard, { members: MEMBERS, mode: 'predict', texts: keys }).element)).not.toContain('It sees a threat.');
  });

  it('lets foresee who objects', () => {
    const changed = jasmine.createSpy();
    const council = new Council(table(), { members: MEMBERS, mode: 'predict', texts: keys, changed });
    onPage(council.element);
    expect(council.pick(1)).toBe(true);
    expect(council.marked).toEqual(['russia']);
    expect(test(council.element, 'mark-russia').getAttribute('aria-pressed')).toBe('true');
    council.pick(0);
    council.pick(1);

    expect(council.marked).toEqual(['china']);
    expect(changed).toHaveBeenCalledTimes(3);
    expect(council.pick(2)).toBe(false);
  });

  it('shows where everybody stands, and why when asked', () => {
    const { element } = new Council(table({ stances: [stance('china'), stance('russia', 'objects')] }), { members: null, mode: 'standing', texts: keys });
    onPage(element);
    expect(test(element, 'seat-russia').dataset.stance).toBe('objects');
    test(element, 'why-russia').click();
    expect(test(element, 'reasons-russia')).not.toBeNull();
    test(element, 'why-china').click();
    expect(test(element, 'reasons-russia')).toBeNull();
    test(element, 'why-china').click();

    expect(element.querySelector('.table-reasons')).toBeNull();
    expect(test(element, 'why-china').getAttribute('aria-expanded')).toBe('false');
  });

  it('shows what was foreseen, and whom the learner plays', () => {
    const { element } = new Council(table({ stances: [stance('china'), stance('russia')] }), { members: null, mode: 'revealed', marked: ['russia'], role: { id: 'china', name: 'China' }, texts: keys });

    expect(test(element, 'seat-russia').querySelector('.table-foreseen')).not.toBeNull();
    expect(test(element, 'seat-china').querySelector('.table-foreseen')).toBeNull();
    expect(textIn(test(element, 'seat-china').querySelector('.table-yours'))).toBe('you');
  });

  it('shows who has moved, and which clauses are gone or new', () => {
    const before = table({ stances: [stance('russia', 'objects')] });
    const after = table({ clauses: [before.clauses[0], { id: 'c3', text: 'Seat it anywhere.' }], stances: [stance('russia', 'goes-along')] });
    const { element } = new Council(after, { members: null, mode: 'revealed', before, texts: keys });

    expect(textIn(test(element, 'seat-russia'))).toContain('stance.before(stance.objects)');
    expect([...element.querySelectorAll('.table-clauses li')].map(textIn)).toEqual(['Found a bank.', 'clause.newSeat it anywhere.', 'clause.goneSeat it in Beijing.']);
  });

  it('shows nothing as new where there was nothing before', () => {
    const { element } = new Council(table(), { members: MEMBERS, mode: 'standing', texts: keys });

    expect(element.querySelector('.table-clause-mark')).toBeNull();
  });
});

describe('A step', () => {
  freshPage();

  it('is answered by choosing', () => {
    const sheet = new StepSheet(play(), null, keys, () => {});
    onPage(sheet.element);
    expect(sheet.answer).toBeNull();
    expect(sheet.pick(1)).toBe(true);
    expect(sheet.answer).toEqual({ choice: 'y' });
    expect(sheet.pick(2)).toBe(false);
  });

  it('cannot be answered again while the answer is under way', () => {
    const sheet = new StepSheet(play(), { choice: 'y' }, keys, () => {});

    expect(sheet.answer).toEqual({ choice: 'y' });
    expect(sheet.pick(0)).toBe(false);
    expect(sheet.answer).toEqual({ choice: 'y' });
  });

  it('is answered by foreseeing who objects, which may be nobody', () => {
    const sheet = new StepSheet(play({ step: step({ kind: 'predict', question: 'Who objects?', choices: null, table: table(), members: [{ id: 'china', name: 'China' }] }) }), null, keys, () => {});
    onPage(sheet.element);
    expect(sheet.answer).toEqual({ members: [] });
    sheet.pick(0);

    expect(sheet.answer).toEqual({ members: ['china'] });
  });

  it('tells what it is about at first, and what went before from then on', () => {
    const first = new StepSheet(play(), null, keys, () => {}).element;
    const second = new StepSheet(play({ history: [turn()] }), null, keys, () => {}).element;

    expect([test(first, 'brief') !== null, test(first, 'past')]).toEqual([true, null]);
    expect([test(second, 'brief'), textIn(test(second, 'past').querySelector('li'))]).toEqual([null, 'Adopt it turn.of(2, 2) It was adopted.']);
  });
});

describe('What became of the last answer', () => {
  const verdict = (score) => turnSheet(turn({ score }), play(), keys).dataset.verdict;

  it('was right, partly right or wrong', () => {
    expect([2, 1, 0].map(verdict)).toEqual(['right', 'partial', 'wrong']);
  });

  it('shows what was foreseen beside what came, by name', () => {
    const predicted = turn({ step: step({ members: [{ id: 'russia', name: 'Russia' }] }), answer: { members: ['russia'] }, key: [] });
    const sheet = turnSheet(predicted, play(), keys);

    expect([...sheet.querySelectorAll('.table-foresight dd')].map(textIn)).toEqual(['Russia', 'nobody']);
    expect(textIn(sheet.querySelector('h2'))).toContain('predict.right');
  });

  it('tells who has moved', () => {
    const moved = turn({ step: step({ table: table({ stances: [stance('russia', 'objects')] }) }), after: table({ stances: [stance('russia')] }) });

    expect(textIn(test(turnSheet(moved, play(), keys), 'moved'))).toBe('stance.changed(RUSSIA, stance.supports, stance.objects)');
    expect(test(turnSheet(turn(), play(), keys), 'moved')).toBeNull();
  });
});

describe('The debrief', () => {
  const shown = (more) => debriefing(play(), debrief(more), keys, () => {});

  it('shows the best way beside the one taken, unless that was it', () => {
    expect(test(shown({}), 'way-best')).toBeNull();
    expect(test(shown({ score: 3 }), 'way-best')).not.toBeNull();
  });

  it('does not say the same reason twice', () => {
    const outcome = { kind: 'adopted', by: [], gone: [], why: 'So it ended.' };

    expect(textIn(shown({ outcome })).match(/So it ended/g).length).toBe(1);
  });

  it('leads to the cards behind it, if there are any', () => {
    const study = [{ question: 'Where is the bank?', cards: ['a', 'b'] }, { question: '', cards: ['c'] }];

    expect(textIn(test(shown({ study }), 'study-cards'))).toBe('study.cards(3)');
    expect(test(shown({ study }), 'study').querySelectorAll('li').length).toBe(1);
    expect(test(shown({ study: [{ question: 'Why?', cards: [] }] }), 'study-cards')).toBeNull();
    expect(test(shown({}), 'study')).toBeNull();
  });

  it('leads to the next scenario, if there is one', () => {
    expect(test(shown({}), 'next')).not.toBeNull();
    expect(test(shown({ next: null }), 'next')).toBeNull();
    expect(test(shown({ next: null }), 'again').className).toContain('sco-button-primary');
  });
});

describe('An emblem', () => {
  it('has letters: a state\'s own, or those that a name begins with', () => {
    expect(emblem('china').textContent).toBe('CHN');
    expect(emblem('secretariat', 'Secretariat').textContent).toBe('SEC');
  });
});
