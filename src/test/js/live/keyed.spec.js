import { keyed } from '../../../../frontend/live/keyed.js';
import { el, findAll } from '../../../../frontend/shared/dom.js';
import { freshPage, onPage } from '../page.js';

describe('A list that is drawn anew with each thing that happens', () => {
  freshPage();
  /** @type {HTMLElement} */
  let list;

  /** @param {string} key @param {string} text */
  const slot = (key, text) => ({ key, sign: text, make: () => el('li', {}, el('button', { 'data-stay': key }, text), el('details', { id: `more-${key}` }, el('summary', {}, 'more'))) });
  const texts = () => findAll(list, 'button').map(({ textContent }) => textContent);

  beforeEach(() => {
    list = onPage(el('ul', {}));
    keyed(list, [slot('a', 'one'), slot('b', 'two'), slot('c', 'three')]);
  });

  it('keeps what has not changed', () => {
    const [, second] = list.children;

    keyed(list, [slot('a', 'ONE'), slot('b', 'two'), slot('c', 'three')]);

    expect(list.children[1]).toBe(second);
    expect(texts()).toEqual(['ONE', 'two', 'three']);
  });

  it('puts in, takes out and reorders', () => {
    keyed(list, [slot('d', 'four'), slot('c', 'three'), null, slot('a', 'one')]);

    expect(texts()).toEqual(['four', 'three', 'one']);
  });

  it('leaves focus and open parts where they are in what is made anew', () => {
    findAll(list, 'button')[0].focus();
    findAll(list, 'details')[0].setAttribute('open', '');

    keyed(list, [slot('a', 'ONE'), slot('b', 'two'), slot('c', 'three')]);

    expect(document.activeElement?.textContent).toBe('ONE');
    expect(findAll(list, 'details')[0].hasAttribute('open')).toBeTrue();
  });
});
