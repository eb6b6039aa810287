import { actionsFor } from '../../../../frontend/quiz/actions.js';
import { feedbackPanel, revealedPanel, verdictText } from '../../../../frontend/quiz/feedback.js';
import { overviewDialog } from '../../../../frontend/quiz/overview.js';
import { Progress } from '../../../../frontend/quiz/progress.js';
import { QuestionCard } from '../../../../frontend/quiz/question-card.js';
import { el } from '../../../../frontend/shared/dom.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { attempt, feedback, question } from './questions.js';

describe('What came of an answer', () => {
  const panel = (came, more = {}) => feedbackPanel(question(0, more), feedback(came), keys);
  const key = (element) => element.querySelector('.quiz-key-line');

  it('is a verdict in icon and word, with what was earned', () => {
    const verdict = test(panel({ verdict: 'partial', points: 0.5 }), 'verdict');

    expect(textIn(verdict)).toBe('verdict.partialverdict.points(0.5, 1)');
    expect(verdict.querySelector('svg')).not.toBeNull();
  });

  it('says that another try earns nothing more', () => {
    const element = panel({ again: true, points: 0.25 });

    expect(verdictText(feedback({ again: true }), keys)).toBe('verdict.again.right');
    expect(test(element, 'counts').textContent).toBe('verdict.counts(0.25, 1)');
    expect(element.querySelector('.quiz-verdict-points')).toBeNull();
  });

  it('tells the key after a wrong answer, with the sources open', () => {
    const element = panel({ verdict: 'wrong', citations: [{ passage: 'box.4', sectionTitle: 'x', summary: 'y' }] });

    expect(textIn(key(element))).toBe('answer: Tashkent');
    expect(test(element, 'citations').tagName).toBe('DIV');
  });

  it('does not tell it where the right option is marked anyway', () => {
    expect(key(panel({}))).toBeNull();
    expect(textIn(key(panel({}, { kind: 'typed' })))).toBe('answer: Tashkent');
  });

  it('tells it quietly where the answer itself shows it', () => {
    expect(key(panel({ verdict: 'wrong' }, { kind: 'ordering' })).classList).toContain('sco-quiet-text');
    expect(key(panel({ verdict: 'wrong', key: 'False' }, { kind: 'true-false' })).classList).toContain('sco-quiet-text');
  });

  it('tells a correction aloud', () => {
    expect(key(panel({ verdict: 'wrong', key: 'No: in 2001' }, { kind: 'true-false' })).classList).not.toContain('sco-quiet-text');
  });

  it('compares what was typed with the key where they have something in common', () => {
    const diff = [{ op: 'SAME', text: 'Tash' }, { op: 'MISSING', text: 'kent' }];

    expect(test(panel({ verdict: 'wrong', diff }, { kind: 'typed', given: { text: 'Tash' } }), 'diff')).not.toBeNull();
    expect(test(panel({ verdict: 'wrong', diff }, { kind: 'typed', given: { text: ' ' } }), 'diff')).toBeNull();
    expect(test(panel({ verdict: 'right', diff }, { kind: 'typed', given: { text: 'Tash' } }), 'diff')).toBeNull();
    expect(test(panel({ verdict: 'wrong', diff: [diff[1]] }, { kind: 'typed', given: { text: 'x' } }), 'diff')).toBeNull();
  });

  it('lets tell the authors, with the id of the question', () => {
    const heard = jasmine.createSpy();
    const host = el('div', { remark: ({ detail }) => heard(detail) }, panel({}));
    test(host, 'remark-open').click();

    expect(heard).toHaveBeenCalledOnceWith('sco/rats#1');
  });

  it('is the answer alone while the learner has yet to judge', () => {
    expect(textIn(test(revealedPanel({ feedback: feedback({ verdict: null }) }, keys), 'key'))).toBe('Tashkent');
    expect(test(revealedPanel({ feedback: null }, keys), 'key')).toBeNull();
  });
});

describe('What can be done', () => {
  const names = (state) => {
    const nodes = actionsFor({ attempt: attempt(['open', 'open']), shown: question(0), view: 'open', more: true, ...state }, keys, () => {});
    return [...el('div', {}, nodes).querySelectorAll('button')].map(({ dataset }) => dataset.test);
  };

  it('with an open question is to check it or to go on without', () => {
    expect(names({})).toEqual(['check', 'skip']);
    expect(names({ more: false })).toEqual(['check']);
    expect(names({ shown: question(0, { trying: true }) })).toEqual(['check', 'next']);
  });

  it('while an answer is under way is to answer another question', () => {
    expect(names({ view: 'sent' })).toEqual(['skip']);
    expect(names({ view: 'sent', more: false })).toEqual([]);
  });

  it('with a revealed answer is to judge', () => {
    expect(names({ view: 'revealed' })).toEqual(['wrong', 'partial', 'right']);
  });

  it('with an answered question is to go on, or to try again where that is offered', () => {
    expect(names({ view: 'answered' })).toEqual(['next']);
    expect(names({ view: 'answered', shown: question(0, { again: true }) })).toEqual(['next', 'again']);
  });

  it('in an exam is to go back and on, and to finish at the last', () => {
    const exam = attempt(['open', 'open'], { mode: 'exam' });

    expect(names({ attempt: exam })).toEqual(['back', 'next']);
    expect(names({ attempt: exam, shown: question(1) })).toEqual(['back', 'overview-finish']);
    expect(names({ attempt: exam, shown: question(0, { kind: 'ordering' }) })).toEqual(['back', 'keep', 'next']);
    expect(names({ attempt: exam, shown: question(0, { kind: 'ordering', given: { order: ['a'] } }) })).toEqual(['back', 'next']);
  });
});

describe('All questions at a glance', () => {
  freshPage();

  let sight;
  const dialog = (states, more = {}) => {
    const course = attempt(states);
    sight = { attempt: course, questions: course.questions, index: 1, flags: new Set([2]), ...jasmine.createSpyObj('sight', ['show', 'finish', 'open']), ...more };
    const made = onPage(overviewDialog(sight, keys));
    made.showModal();
    return made;
  };

  it('tells how many are open and flagged', () => {
    expect(textIn(test(dialog(['open', 'right', 'open']), 'overview-count'))).toBe('overview.open(2) overview.flagged(1)');
    expect(textIn(test(dialog(['given', 'right', 'wrong'], { flags: new Set() }), 'overview-count'))).toBe('overview.allGiven');
  });

  it('tells of each how it stands, and where the learner is', () => {
    const made = dialog(['open', 'right', 'given']);

    expect(textIn(test(made, 'to-1'))).toBe('overview.question 2 state.right');
    expect(test(made, 'to-1').getAttribute('aria-current')).toBe('true');
    expect(textIn(test(made, 'to-2'))).toBe('overview.question 3 state.given, flagged');
    expect(test(made, 'to-0').hasAttribute('aria-current')).toBe(false);
  });

  it('leads to a question', () => {
    const made = dialog(['open', 'right', 'given']);
    test(made, 'to-2').click();

    expect(sight.show).toHaveBeenCalledOnceWith(2);
    expect(made.open).toBe(false);
  });

  it('finishes at once when nothing is open, and asks otherwise', () => {
    test(dialog(['given', 'right']), 'finish').click();
    expect(sight.finish).toHaveBeenCalledTimes(1);
    expect(sight.open).not.toHaveBeenCalled();

    test(dialog(['given', 'open']), 'finish').click();

    expect(sight.finish).not.toHaveBeenCalled();
    expect(sight.open).toHaveBeenCalledTimes(1);
  });
});

describe('The dots', () => {
  it('show how each question stands and how many are given', () => {
    const progress = new Progress(keys);
    progress.update(attempt(['right', 'open', 'given']).questions, 1, new Set([2]));
    const dots = [...progress.element.children];

    expect(dots.map(({ dataset }) => dataset.state)).toEqual(['right', 'open', 'given']);
    expect(dots.map((dot) => dot.hasAttribute('data-current'))).toEqual([false, true, false]);
    expect(dots.map((dot) => dot.hasAttribute('data-flagged'))).toEqual([false, false, true]);
    expect(progress.element.getAttribute('aria-valuenow')).toBe('2');
    expect(progress.element.getAttribute('aria-label')).toBe('progress(2, 3)');
    expect(progress.element.hasAttribute('data-many')).toBe(false);
  });

  it('become small where there are more than two dozen', () => {
    const progress = new Progress(keys);
    progress.update(attempt(Array(25).fill('open')).questions, 0, new Set());

    expect(progress.element.hasAttribute('data-many')).toBe(true);
  });
});

describe('A question on its sheet', () => {
  const made = (more, view = 'open') => new QuestionCard(question(0, more), view, keys, () => {}).element;

  it('tells what it is worth where that is more than one point', () => {
    expect(made({}).querySelector('.quiz-points')).toBeNull();
    expect(made({ points: 3 }).querySelector('.quiz-points').textContent).toBe('points(3)');
  });

  it('shows its markup, and its plain words to those who listen', () => {
    const element = made({ stemHtml: 'Where is <b>RATS</b>?<audio src="media/0123456789abcdef.mp3"></audio>' });

    expect(test(element, 'stem').classList).toContain('sco-quiet-text');
    expect(element.querySelector('.quiz-stem-more').getAttribute('aria-hidden')).toBe('true');
    expect(element.querySelector('.quiz-stem-more').innerHTML).toBe('Where is <b>RATS</b>?');
    expect(element.querySelector('.quiz-stem-sounds audio')).not.toBeNull();
  });

  it('is laid out in full whatever its gap', () => {
    expect(test(made({ kind: 'typed', stem: 'In ________.' }), 'stem').textContent).toBe('In \u2009_____\u2009.');
  });

  it('shows nothing of what came of it before it is answered', () => {
    const came = { feedback: feedback({ verdict: 'wrong' }) };

    expect(test(made(came), 'feedback')).toBeNull();
    expect(test(made(came, 'answered'), 'feedback')).not.toBeNull();
    expect(test(made(came, 'revealed'), 'revealed')).not.toBeNull();
  });
});
