import { inputFor } from '../../../../../frontend/quiz/inputs/index.js';
import { freshPage, keys, onPage, press, test, textIn } from '../../page.js';
import { feedback, question } from '../questions.js';

const ITEMS = [{ id: 'a', text: 'Shanghai Five' }, { id: 'b', text: 'SCO' }, { id: 'c', text: 'Charter' }];

describe('The input of', () => {
  freshPage();

  let changed;
  let input;
  beforeEach(() => (changed = jasmine.createSpy('changed')));
  const lay = (more, context = {}) => {
    input = inputFor(question(0, more), { locked: false, feedback: null, texts: keys, changed, ...context });
    return onPage(input.element);
  };
  const boxes = () => [...input.element.querySelectorAll('.sco-option input')];
  const outcomes = () => [...input.element.querySelectorAll('[data-outcome]')].map(({ dataset }) => [dataset.test, dataset.outcome]);

  describe('a choice', () => {
    it('has no answer until one is chosen', () => {
      lay({});
      expect(input.answer).toBeNull();
      boxes()[1].click();

      expect(input.answer).toEqual({ options: ['o2'] });
      expect(changed).toHaveBeenCalled();
    });

    it('shows what was given', () => {
      lay({ given: { options: ['o2'] } });

      expect(input.answer).toEqual({ options: ['o2'] });
      expect(input.target).toBe(boxes()[1]);
    });

    it('is chosen by key', () => {
      lay({});
      expect(input.pick({ pick: 1, key: 'b' })).toBe(true);
      expect(input.answer).toEqual({ options: ['o2'] });
      expect(document.activeElement).toBe(boxes()[1]);
      expect(input.pick({ pick: 2, key: 'c' })).toBe(false);
    });

    it('cannot be chosen once it is answered', () => {
      lay({ given: { options: ['o2'] } }, { locked: true, feedback: feedback({ verdict: 'wrong' }) });

      expect(input.pick({ pick: 0, key: 'a' })).toBe(false);
      expect(boxes().every(({ disabled }) => disabled)).toBe(true);
    });

    it('shows what was wrong and what was missed, with what is said to it', () => {
      const parts = [{ id: 'o2', right: false, feedback: 'The capital of another.' }];
      const element = lay({ given: { options: ['o2'] } }, { locked: true, feedback: feedback({ verdict: 'wrong', parts }) });

      expect(outcomes()).toEqual([
        ['option-o1', 'missed'],
        ['option-o2', 'wrong']
      ]);
      expect(test(element, 'feedback-o2').textContent).toBe('The capital of another.');
    });
  });

  describe('a choice of several', () => {
    beforeEach(() => lay({ kind: 'multiple-response' }));

    it('takes all that are chosen', () => {
      input.pick({ pick: 0, key: '1' });
      input.pick({ pick: 1, key: '2' });
      expect(input.answer).toEqual({ options: ['o1', 'o2'] });
      input.pick({ pick: 0, key: '1' });

      expect(input.answer).toEqual({ options: ['o2'] });
    });
  });

  describe('true and false', () => {
    it('is chosen by T and F as well as by place', () => {
      lay({ kind: 'true-false', options: [] });
      input.pick({ pick: 5, key: 'f' });
      expect(input.answer).toEqual({ options: ['false'] });
      input.pick({ pick: 19, key: 't' });
      expect(input.answer).toEqual({ options: ['true'] });
      input.pick({ pick: 1, key: '2' });

      expect(input.answer).toEqual({ options: ['false'] });
    });
  });

  describe('a typed answer', () => {
    it('has none while it is blank', () => {
      lay({ kind: 'typed' });
      input.target.value = '  ';
      expect(input.answer).toBeNull();
      expect(input.sofar).toEqual({ text: '  ' });
      input.target.value = 'Tashkent';

      expect(input.answer).toEqual({ text: 'Tashkent' });
    });

    it('can be read and not changed once it is answered', () => {
      lay({ kind: 'typed', given: { text: 'Rome' } }, { locked: true, feedback: feedback({ verdict: 'wrong' }) });

      expect(input.target.readOnly).toBe(true);
      expect(input.target.value).toBe('Rome');
      expect(input.target.dataset.verdict).toBe('wrong');
    });
  });

  describe('an essay', () => {
    const essay = { rubric: '<table><tbody><tr><th>Argument</th><td>4</td></tr></tbody></table>', fewest: 3, most: 5, longest: 60 };
    const write = (text) => {
      input.target.value = text;
      input.target.dispatchEvent(new Event('input'));
    };
    const words = () => test(input.element, 'words').textContent;

    it('has no answer until something is written, and keeps what is there', () => {
      lay({ kind: 'essay', essay, given: null });
      expect(input.answer).toBeNull();
      write('One two three four');

      expect(input.answer).toEqual({ text: 'One two three four' });
      expect(input.sofar).toEqual({ text: 'One two three four' });
      expect(changed).toHaveBeenCalled();
    });

    it('counts words against what is asked for', () => {
      lay({ kind: 'essay', essay, given: { text: 'One' } });
      expect(words()).toBe('essay.under(1, 2)');
      write('One two three four');
      expect(words()).toContain('essay.words');
      write('One two three four five six');
      expect(words()).toBe('essay.over(6, 1)');
      write('x'.repeat(60));

      expect(words()).toBe('essay.full(60)');
    });

    it('shows how it will be marked', () => {
      lay({ kind: 'essay', essay, given: null });

      expect(test(input.element, 'rubric').textContent).toContain('Argument');
    });

    it('is kept once the pen rests, and not at every letter', () => {
      lay({ kind: 'essay', essay, given: null });

      expect(input.restsMs).toBeGreaterThan(1000);
    });
  });

  describe('an amount', () => {
    it('tells its unit', () => {
      const element = lay({ kind: 'numeric', unit: 'km' });

      expect(element.querySelector('#quiz-unit').textContent).toBe('km');
      expect(input.target.getAttribute('aria-describedby')).toBe('quiz-unit');
      expect(lay({ kind: 'numeric' }).querySelector('#quiz-unit')).toBeNull();
    });
  });

  describe('a gap', () => {
    it('stands in its sentence', () => {
      const element = lay({ kind: 'cloze', segments: [{ kind: 'TEXT', text: 'RATS sits in ' }, { kind: 'GAP', text: '' }, { kind: 'TEXT', text: '.' }] });

      expect(element.querySelector('.quiz-sentence').innerHTML).toMatch(/^RATS sits in <input .*>\.$/);
      expect(input.holdsStem).toBe(true);
    });

    it('is found in the words where nobody parted them', () => {
      expect(lay({ kind: 'cloze', stem: 'RATS sits in ____.' }).querySelector('.quiz-sentence').innerHTML).toMatch(/^RATS sits in <input .*>\.$/);
    });

    it('comes last where the words have none', () => {
      expect(lay({ kind: 'cloze', stem: 'Where does RATS sit?' }).querySelector('.quiz-sentence').innerHTML).toMatch(/^Where does RATS sit\?<input .*>$/);
    });

    it('is asked for once, however many there are', () => {
      const element = lay({ kind: 'cloze', segments: [{ kind: 'GAP', text: '' }, { kind: 'TEXT', text: ' and ' }, { kind: 'GAP', text: '…' }] });

      expect(element.querySelectorAll('input').length).toBe(1);
      expect(element.querySelector('.quiz-gap').textContent).toBe('…');
    });

    it('is a typed answer where the sentence has markup', () => {
      lay({ kind: 'cloze', stemHtml: '<b>RATS</b> sits in ____.' });

      expect(input.holdsStem).toBeUndefined();
    });
  });

  describe('pairs', () => {
    const pairs = { kind: 'matching', left: [{ id: 'l1', text: 'RATS' }, { id: 'l2', text: 'Secretariat' }], right: [{ id: 'r1', text: 'Tashkent' }, { id: 'r2', text: 'Beijing' }] };
    const match = (left, right) => {
      const select = test(input.element, `left-${left}`);
      select.value = right;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };

    it('has no answer until all are matched', () => {
      lay(pairs);
      match('l1', 'r1');
      expect(input.answer).toBeNull();
      expect(input.sofar).toEqual({ pairs: { l1: 'r1' } });
      expect(input.target.dataset.test).toBe('left-l2');
      match('l2', 'r2');

      expect(input.answer).toEqual({ pairs: { l1: 'r1', l2: 'r2' } });
      expect(changed).toHaveBeenCalledTimes(2);
    });

    it('shows what was matched wrong, and with what it belongs', () => {
      const parts = [{ id: 'l1', right: false, feedback: 'That is the other body.' }, { id: 'l2', right: true, feedback: null }];
      const element = lay({ ...pairs, given: { pairs: { l1: 'r2', l2: 'r2' } } }, { locked: true, feedback: feedback({ verdict: 'partial', parts, keyAnswer: { pairs: { l1: 'r1', l2: 'r2' } } }) });
      const rows = [...element.querySelectorAll('.quiz-pair')];

      expect(rows.map(({ dataset }) => dataset.outcome)).toEqual(['wrong', 'right']);
      expect(textIn(rows[0])).toContain('answer: Tashkent');
      expect(textIn(rows[0])).toContain('That is the other body.');
      expect(textIn(rows[1])).not.toContain('answer:');
    });

    it('has letters in its lists where formulas stand on the right', () => {
      const element = lay({ ...pairs, right: [{ id: 'r1', text: '\\(x^2\\)' }, { id: 'r2', text: 'Beijing' }] });
      const options = [...test(element, 'left-l1').options].slice(1).map(({ text }) => text);

      expect(options).toEqual(['A', 'B']);
      expect(element.querySelectorAll('ol.quiz-sides > li .sco-formula').length).toBe(1);
      match('l1', 'r2');
      expect(input.sofar).toEqual({ pairs: { l1: 'r2' } });
    });

    it('has letters in its lists where lines of code stand on the right', () => {
      const element = lay({ ...pairs, right: [{ id: 'r1', text: 'a = 1 b = 2', html: '<pre><code>a = 1\nb = 2</code></pre>' }, { id: 'r2', text: 'c = 3', html: '<p><code>c = 3</code></p>' }] });
      const options = [...test(element, 'left-l1').options].slice(1).map(({ text }) => text);

      expect(options).toEqual(['A', 'B']);
      expect(element.querySelector('ol.quiz-sides > li pre').textContent).toBe('a = 1\nb = 2');
    });

    it('shows a dash where nothing was matched', () => {
      const element = lay({ ...pairs, given: { pairs: {} } }, { locked: true, feedback: feedback({ verdict: 'wrong' }) });

      expect(test(element, 'given-l1').textContent).toBe('–');
    });
  });

  describe('an order', () => {
    const order = () => [...input.element.querySelectorAll('.quiz-item')].map(({ dataset }) => dataset.id);
    const told = () => test(input.element, 'order-live').textContent;
    const grip = (id) => test(input.element, `grab-${id}`);
    beforeEach(() => lay({ kind: 'ordering', items: ITEMS }));

    it('is nobody\'s answer before something was moved', () => {
      expect(input.sofar).toBeNull();
      expect(input.answer).toEqual({ order: ['a', 'b', 'c'] });
    });

    it('is moved with buttons, and every move is told', () => {
      test(input.element, 'down-a').click();

      expect(order()).toEqual(['b', 'a', 'c']);
      expect(input.sofar).toEqual({ order: ['b', 'a', 'c'] });
      expect(told()).toBe('order.moved(Shanghai Five, 2, 3)');
      expect(changed).toHaveBeenCalledTimes(1);
      expect(document.activeElement).toBe(test(input.element, 'down-a'));
    });

    it('takes the focus to the other button at an end', () => {
      test(input.element, 'up-b').click();

      expect(order()).toEqual(['b', 'a', 'c']);
      expect(document.activeElement).toBe(test(input.element, 'down-b'));
    });

    it('has no way up for the first and none down for the last', () => {
      const disabled = (name) => test(input.element, name).disabled;
      expect([disabled('up-a'), disabled('down-a'), disabled('down-c')]).toEqual([true, false, true]);
      test(input.element, 'down-a').click();

      expect([disabled('up-a'), disabled('up-b'), disabled('down-c')]).toEqual([false, true, true]);
    });

    it('is moved with Alt and the arrows', () => {
      grip('c').focus();
      expect(press('ArrowUp', { altKey: true })).toBe(true);

      expect(order()).toEqual(['a', 'c', 'b']);
      expect(document.activeElement).toBe(grip('c'));
    });

    it('is left by the arrows alone', () => {
      grip('a').focus();
      press('ArrowDown');

      expect(order()).toEqual(['a', 'b', 'c']);
      expect(document.activeElement).toBe(grip('b'));
    });

    it('stays within its ends', () => {
      grip('a').focus();
      press('ArrowUp', { altKey: true });
      press('ArrowUp');

      expect(order()).toEqual(['a', 'b', 'c']);
      expect(document.activeElement).toBe(grip('a'));
      expect(changed).not.toHaveBeenCalled();
    });

    it('has an item taken up, moved and put down', () => {
      grip('a').focus();
      grip('a').click();
      expect(told()).toBe('order.grabbed(Shanghai Five, 1, 3)');
      expect(grip('a').getAttribute('aria-pressed')).toBe('true');
      press('ArrowDown');
      press('ArrowDown');
      expect(order()).toEqual(['b', 'c', 'a']);
      grip('a').click();

      expect(told()).toBe('order.dropped(Shanghai Five, 3, 3)');
      expect(grip('a').getAttribute('aria-pressed')).toBe('false');
    });

    it('puts the item down with Escape, and when the focus leaves it', () => {
      grip('a').focus();
      grip('a').click();
      expect(press('Escape')).toBe(true);
      expect(grip('a').getAttribute('aria-pressed')).toBe('false');
      grip('a').click();
      grip('b').focus();

      expect(grip('a').getAttribute('aria-pressed')).toBe('false');
    });

    it('is moved by dragging', () => {
      const row = (id) => test(input.element, `item-${id}`);
      const drag = (type, id) => row(id).dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }));
      drag('dragstart', 'a');
      drag('dragover', 'c');
      expect(order()).toEqual(['b', 'c', 'a']);
      expect(changed).not.toHaveBeenCalled();
      drag('dragend', 'a');

      expect(input.sofar).toEqual({ order: ['b', 'c', 'a'] });
    });

    it('shows what was given, and begins anew with what is not whole', () => {
      lay({ kind: 'ordering', items: ITEMS, given: { order: ['c', 'a', 'b'] } });
      expect(order()).toEqual(['c', 'a', 'b']);
      expect(input.sofar).toEqual({ order: ['c', 'a', 'b'] });
      lay({ kind: 'ordering', items: ITEMS, given: { order: ['c', 'gone'] } });

      expect(order()).toEqual(['a', 'b', 'c']);
      expect(input.sofar).toBeNull();
    });

    it('shows the right order beside one that was not', () => {
      const parts = [{ id: 'a', right: false }, { id: 'b', right: false }, { id: 'c', right: true }];
      const element = lay({ kind: 'ordering', items: ITEMS, given: { order: ['b', 'a', 'c'] } }, { locked: true, feedback: feedback({ verdict: 'partial', parts, keyAnswer: { order: ['a', 'b', 'c'] } }) });

      expect([...element.querySelectorAll('.quiz-item')].map(({ dataset }) => dataset.outcome)).toEqual(['wrong', 'wrong', 'right']);
      expect([...test(element, 'right-order').querySelectorAll('li')].map(textIn)).toEqual(['Shanghai Five', 'SCO', 'Charter']);
    });
  });

  describe('what is only recalled', () => {
    it('may be empty', () => {
      lay({ kind: 'basic', options: [] });

      expect(input.answer).toEqual({ text: '' });
    });

    it('is not shown once it is answered where nothing was written', () => {
      expect(lay({ kind: 'reversed', options: [], given: { text: '' } }, { locked: true }).hidden).toBe(true);
      expect(lay({ kind: 'reversed', options: [], given: { text: 'Rome' } }, { locked: true }).hidden).toBe(false);
    });
  });
});
