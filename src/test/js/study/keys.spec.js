import { el } from '../../../../frontend/shared/dom.js';
import { ratingFor } from '../../../../frontend/study/grades.js';
import { wishOf } from '../../../../frontend/study/keys.js';
import { freshPage, onPage } from '../page.js';

describe('A key that is pressed over a card', () => {
  freshPage();

  const wish = (key, more = {}, on = document.body) => {
    let seen;
    const hear = (event) => (seen = wishOf(event));
    document.addEventListener('keydown', hear);
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    document.removeEventListener('keydown', hear);
    return seen;
  };

  it('turns the card', () => {
    expect(wish(' ')).toBe('reveal');
    expect(wish('Enter')).toBe('reveal');
  });

  it('grades it', () => {
    expect(['1', '2', '3', '4'].map((key) => wish(key))).toEqual([1, 2, 3, 4]);
    expect(wish('5')).toBeNull();
    expect(wish('0')).toBeNull();
  });

  it('does what its letter stands for', () => {
    expect(['u', 'b', 's', 'f', 'w', 'r', 'i', '?'].map((key) => wish(key))).toEqual(['undo', 'bury', 'suspend', 'flag', 'remark', 'replay', 'about', 'help']);
    expect(wish('U')).toBe('undo');
    expect(wish('x')).toBeNull();
  });

  it('means the same on other keyboards', () => {
    expect(wish('г', { code: 'KeyU' })).toBe('undo');
    expect(wish('"', { code: 'Digit3' })).toBe(3);
    expect(wish('End', { code: 'Numpad1' })).toBe(1);
  });

  it('asks for nothing with another key held, while it is held itself, or when somebody took it', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { isComposing: true }]) {
      expect(wish('u', more)).toBeNull();
    }
    expect(wish('u', {}, onPage(el('div', { keydown: (event) => event.preventDefault() })))).toBeNull();
  });

  it('is typed where there is something to type', () => {
    for (const tag of ['input', 'textarea', 'select']) expect(wish('u', {}, onPage(el(tag)))).toBeNull();
    expect(wish('u', {}, onPage(el('p', { contenteditable: 'true' })))).toBeNull();
  });

  it('presses what has the focus instead of turning the card', () => {
    for (const key of [' ', 'Enter']) {
      expect(wish(key, {}, onPage(el('button')))).toBeNull();
      expect(wish(key, {}, onPage(el('a', { href: '#' })))).toBeNull();
    }
    expect(wish('3', {}, onPage(el('button')))).toBe(3);
  });
});

describe('A digit', () => {
  const four = [1, 2, 3, 4].map((rating) => ({ rating }));
  const two = [1, 3].map((rating) => ({ rating }));

  it('gives the grade at its place', () => {
    expect([1, 2, 3, 4].map((digit) => ratingFor(digit, four))).toEqual([1, 2, 3, 4]);
    expect([1, 2].map((digit) => ratingFor(digit, two))).toEqual([1, 3]);
  });

  it('gives with two buttons also the grade of that number', () => {
    expect(ratingFor(3, two)).toBe(3);
  });

  it('gives nothing where there is no such grade', () => {
    expect(ratingFor(4, two)).toBeNull();
    expect(ratingFor(1, [])).toBeNull();
  });
});
