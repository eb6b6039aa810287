import { gradeBar } from '../../../../frontend/study/grades.js';
import { typedForm } from '../../../../frontend/study/controls.js';
import { empty, finished, waiting } from '../../../../frontend/study/screens.js';
import { pass, stoppedClock } from '../clock.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { card } from './cards.js';

const FINISH = { reviewed: 12, cards: 10, fresh: 2, correct: 8, again: 1, minutes: 3, nextDueText: null, tomorrow: 5, streak: 4 };

describe('The screen at the end', () => {
  it('tells the share that was right at the first try', () => {
    expect(test(finished(FINISH, keys, '/'), 'finish-correct').textContent).toBe('80 %');
    expect(test(finished({ ...FINISH, cards: 0, correct: 0 }, keys, '/'), 'finish-correct').textContent).toBe('0 %');
  });

  it('praises five cards or more that were all right', () => {
    const title = (finish) => finished({ ...FINISH, ...finish }, keys, '/').querySelector('h2').textContent;

    expect(title({ cards: 5, correct: 5 })).toBe('finish.title.perfect');
    expect(title({ cards: 4, correct: 4 })).toBe('finish.title');
    expect(title({ cards: 5, correct: 4 })).toBe('finish.title');
  });

  it('tells when it goes on', () => {
    const next = (finish) => textIn(test(finished({ ...FINISH, ...finish }, keys, '/'), 'finish-next'));

    expect(next({})).toBe('finish.next.tomorrow(5)');
    expect(next({ nextDueText: 'in an hour' })).toBe('finish.next(in an hour) finish.tomorrow(5)');
    expect(next({ tomorrow: 0 })).toBe('finish.tomorrow.none');
  });
});

describe('The screen of a day without cards', () => {
  it('tells when the next comes, if there is one', () => {
    expect(textIn(empty(null, keys, '/').querySelector('p'))).toBe('empty.text');
    expect(textIn(empty({ ...FINISH, nextDueText: 'at noon' }, keys, '/').querySelector('p'))).toBe('empty.text finish.next(at noon)');
  });
});

describe('The pause before a card comes round', () => {
  stoppedClock();

  it('counts the minutes down', async () => {
    const { screen, tick } = waiting(Date.now() + 90_000, keys, '/', null);
    const title = () => screen.querySelector('h2').textContent;
    expect(title()).toBe('wait.minutes(2)');
    await pass(30_000);
    tick();
    expect(title()).toBe('wait.minutes(1)');
    await pass(60_000);
    tick();

    expect(title()).toBe('wait.now');
  });

  it('lets go on before, where that is offered', () => {
    const ahead = jasmine.createSpy();
    expect(test(waiting(0, keys, '/', null).screen, 'ahead')).toBeNull();
    test(waiting(0, keys, '/', ahead).screen, 'ahead').click();

    expect(ahead).toHaveBeenCalledTimes(1);
  });
});

describe('The grades', () => {
  it('are buttons that tell their name, meaning and interval', () => {
    const bar = gradeBar(card('a@1'), 3, keys, () => {});
    const good = test(bar, 'grade-3');

    expect(good.getAttribute('aria-label')).toBe('grade.spoken(grade.3, grade.3.means, 1 d)');
    expect(good.getAttribute('aria-keyshortcuts')).toBe('3');
    expect(bar.querySelectorAll('[data-suggested]').length).toBe(1);
    expect(good.hasAttribute('data-suggested')).toBe(true);
  });

  it('have other names where there are two', () => {
    const bar = gradeBar({ grades: [{ rating: 1, interval: '1 min' }, { rating: 3, interval: '1 d' }] }, undefined, keys, () => {});

    expect(test(bar, 'grade-3').getAttribute('aria-label')).toContain('two.3');
    expect(test(bar, 'grade-3').getAttribute('aria-keyshortcuts')).toBe('2');
  });

  it('are chosen by pressing them', () => {
    const chosen = jasmine.createSpy();
    test(gradeBar(card('a@1'), undefined, keys, chosen), 'grade-2').click();

    expect(chosen).toHaveBeenCalledOnceWith(2, jasmine.any(Event));
  });
});

describe('The form of a typed answer', () => {
  freshPage();

  let check;
  let form;
  beforeEach(() => {
    check = jasmine.createSpy();
    form = onPage(typedForm(keys, check));
  });

  it('has what was typed checked', () => {
    test(form, 'typed-input').value = 'Tashkent';
    form.requestSubmit();

    expect(check).toHaveBeenCalledOnceWith('Tashkent');
  });

  it('wants something to be typed', () => {
    test(form, 'typed-input').value = '  ';
    form.requestSubmit();

    expect(check).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(test(form, 'typed-input'));
  });

  it('lets say that one does not know', () => {
    test(form, 'unknown').click();

    expect(check).toHaveBeenCalledOnceWith('');
  });
});
