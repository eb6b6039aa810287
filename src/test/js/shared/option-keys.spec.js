import { el } from '../../../../frontend/shared/dom.js';
import { wishOf } from '../../../../frontend/shared/option-keys.js';
import { freshPage, onPage } from '../page.js';

const LETTERS = { n: 'next', '?': 'help' };

describe('A key that is pressed over options', () => {
  freshPage();

  const wish = (key, more = {}, on = document.body) => {
    let seen;
    const hear = (event) => (seen = wishOf(event, LETTERS));
    document.addEventListener('keydown', hear);
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    document.removeEventListener('keydown', hear);
    return seen;
  };

  it('asks for what its letter stands for', () => {
    expect(wish('n')).toBe('next');
    expect(wish('N')).toBe('next');
    expect(wish('?')).toBe('help');
  });

  it('asks for nothing when its letter stands for nothing', () => {
    expect(wish('x')).toBeNull();
    expect(wish('9')).toBeNull();
    expect(wish('0')).toBeNull();
  });

  it('chooses an option by digit', () => {
    expect(wish('1')).toEqual({ pick: 0, key: '1' });
    expect(wish('8')).toEqual({ pick: 7, key: '8' });
  });

  it('chooses an option by letter', () => {
    expect(wish('a')).toEqual({ pick: 0, key: 'a' });
    expect(wish('H')).toEqual({ pick: 7, key: 'h' });
  });

  it('says which letter it was, for true and false', () => {
    expect(wish('t').key).toBe('t');
    expect(wish('f').key).toBe('f');
  });

  it('means the same on a Cyrillic keyboard', () => {
    expect(wish('т', { code: 'KeyN' })).toBe('next');
    expect(wish('ф', { code: 'KeyA' })).toEqual({ pick: 0, key: 'a' });
  });

  it('means the digit on a French keyboard, where it wants Shift', () => {
    expect(wish('&', { code: 'Digit1' })).toEqual({ pick: 0, key: '1' });
    expect(wish('é', { code: 'Digit2' })).toEqual({ pick: 1, key: '2' });
  });

  it('goes on with Enter', () => {
    expect(wish('Enter')).toBe('enter');
  });

  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
    it(`belongs to the browser with ${Object.keys(held)}`, () => {
      expect(wish('n', held)).toBeNull();
    });
  }

  it('asks for nothing while it is held down, while a word is composed, and when somebody took it already', () => {
    expect(wish('n', { repeat: true })).toBeNull();
    expect(wish('n', { isComposing: true })).toBeNull();
    const taking = onPage(el('div', { keydown: (event) => event.preventDefault() }));
    expect(wish('n', {}, taking)).toBeNull();
  });

  for (const field of ['input', 'textarea', 'select']) {
    it(`is typed where the focus is in a ${field}`, () => {
      expect(wish('n', {}, onPage(el(field)))).toBeNull();
    });
  }

  it('is no typing in a radio button', () => {
    expect(wish('n', {}, onPage(el('input', { type: 'radio' })))).toBe('next');
    expect(wish('2', {}, onPage(el('input', { type: 'checkbox' })))).toEqual({ pick: 1, key: '2' });
  });

  describe('and is Enter', () => {
    it('goes on from a line of text', () => {
      expect(wish('Enter', {}, onPage(el('input')))).toBe('enter');
    });

    for (const tag of ['button', 'a', 'summary', 'textarea', 'select']) {
      it(`belongs to a ${tag}`, () => {
        expect(wish('Enter', {}, onPage(el(tag, { href: tag === 'a' && '#' })))).toBeNull();
      });
    }

    it('goes on from anywhere with Ctrl', () => {
      expect(wish('Enter', { ctrlKey: true }, onPage(el('textarea')))).toBe('enter');
      expect(wish('Enter', { metaKey: true }, onPage(el('button')))).toBe('enter');
    });
  });
});
