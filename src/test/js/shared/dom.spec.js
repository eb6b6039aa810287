import { el, find, findAll, icon, spoken } from '../../../../frontend/shared/dom.js';
import { newId } from '../../../../frontend/shared/new-id.js';

describe('An element', () => {
  it('has its attributes; what is true is there without a value', () => {
    expect(el('input', { type: 'text', maxlength: 20, required: true }).outerHTML).toBe('<input type="text" maxlength="20" required="">');
  });

  it('goes without attributes that are false, null or undefined', () => {
    expect(el('p', { hidden: false, title: null, lang: undefined }).outerHTML).toBe('<p></p>');
  });

  it('has an empty attribute where there is an empty text', () => {
    expect(el('img', { alt: '' }).outerHTML).toBe('<img alt="">');
  });

  it('listens', () => {
    const heard = jasmine.createSpy();
    el('button', { click: heard }).click();

    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('holds children of any depth; nothing is made of what is empty', () => {
    expect(el('p', {}, 'a', [el('b', {}, 1), ['', null, [undefined, 'c']]], 0).innerHTML).toBe('a<b>1</b>c0');
  });

  it('never takes data for markup', () => {
    expect(el('p', {}, '<b>x</b>').innerHTML).toBe('&lt;b&gt;x&lt;/b&gt;');
  });
});

describe('Looking inside an element', () => {
  const list = el('ul', {}, el('li', { class: 'a' }, 'first'), el('li', { class: 'a' }, el('button', { class: 'a' }, 'second')));

  it('finds the first that matches', () => {
    expect(find(list, '.a').textContent).toBe('first');
    expect(find(list, '.b')).toBeNull();
  });

  it('finds the first of a type', () => {
    expect(find(list, '.a', HTMLButtonElement).textContent).toBe('second');
    expect(findAll(list, '.a', HTMLLIElement).length).toBe(2);
    expect(find(list, 'li', HTMLButtonElement)).toBeNull();
  });
});

describe('Signs', () => {
  it('are seen and not heard', () => {
    const sign = icon('check');

    expect(sign.getAttribute('aria-hidden')).toBe('true');
    expect(sign.querySelector('path').getAttribute('d')).toBe('M20 6 9 17l-5-5');
  });

  it('can be words that are heard and not seen', () => {
    expect(spoken('blank').outerHTML).toBe('<span class="sco-quiet-text">blank</span>');
  });
});

describe('A new id', () => {
  it('is never the same', () => {
    expect(newId()).not.toBe(newId());
  });

  it('looks the same on a page that is served without TLS', () => {
    const ours = crypto.randomUUID;
    crypto.randomUUID = undefined;
    try {
      expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    } finally {
      crypto.randomUUID = ours;
    }
  });
});
