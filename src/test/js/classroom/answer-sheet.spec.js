import { el } from '../../../../frontend/shared/dom.js';
import '../../../../frontend/classroom/answer-sheet.js';
import { freshPage, onPage, press } from '../page.js';

describe('An answer sheet', () => {
  freshPage();
  let fields;
  let save;

  beforeEach(() => {
    fields = ['a', 'b', 'c'].map((id) => el('input', { id, 'data-stop': true }));
    save = el('button', { type: 'button', 'data-stop': true }, 'Save');
    onPage(el('sco-answer-sheet', {}, el('div', {}, fields[0]), fields[1], fields[2], save));
  });

  const at = () => document.activeElement;

  it('leads on with Enter, at last to the button', () => {
    fields[0].focus();
    expect(press('Enter')).toBe(true);
    expect(at()).toBe(fields[1]);
    press('Enter');
    press('Enter');
    expect(at()).toBe(save);
  });

  it('leaves Enter to the button', () => {
    save.focus();

    expect(press('Enter')).toBe(false);
  });

  it('leads back and on with the arrows', () => {
    fields[1].focus();
    press('ArrowUp');
    expect(at()).toBe(fields[0]);
    press('ArrowDown');
    expect(at()).toBe(fields[1]);
  });

  it('leaves keys with Ctrl, Alt and Meta to the browser, and those of words that are being composed', () => {
    fields[0].focus();
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }]) press('Enter', more);

    expect(at()).toBe(fields[0]);
  });

  it('leads on when somebody was chosen from the list', async () => {
    const list = el('vaadin-combo-box', { 'data-stop': true });
    list.value = 'Ada';
    fields[0].before(list);
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();

    expect(at()).toBe(fields[0]);
  });
});
