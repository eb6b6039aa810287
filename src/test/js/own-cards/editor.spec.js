import '../../../../frontend/own-cards/sco-own-editor.js';
import { SelectedWords } from '../../../../frontend/guide/selection.js';
import { freshPage, keys, onPage } from '../page.js';

/** The fields as the server lays them out. */
function editor(value) {
  const element = document.createElement('sco-own-editor');
  element.innerHTML = '<div id="front"><textarea></textarea></div><button type="button" data-gap>gap</button><vaadin-upload></vaadin-upload>';
  element.querySelector('textarea').value = value;
  return onPage(element);
}

describe('A gap in a sentence', () => {
  freshPage();

  const gapOf = (value, from, to) => {
    const element = editor(value);
    const text = element.querySelector('textarea');
    const heard = [];
    text.addEventListener('input', () => heard.push(text.value));
    text.setSelectionRange(from, to);
    element.querySelector('[data-gap]').click();
    return { now: text.value, heard: heard.length, focused: document.activeElement === text };
  };

  it('is made of what is selected, without the spaces around it, and told to the page', () => {
    expect(gapOf('RATS is in Tashkent now', 10, 20)).toEqual({ now: 'RATS is in {{Tashkent}} now', heard: 1, focused: true });
  });

  it('is made of the word at the caret where nothing is selected', () => {
    expect(gapOf('RATS is in Tashkent', 13, 13).now).toBe('RATS is in {{Tashkent}}');
    expect(gapOf('О Ташкенте', 4, 4).now).toBe('О {{Ташкенте}}');
  });

  it('is not made of nothing', () => {
    expect(gapOf('', 0, 0)).toEqual({ now: '', heard: 0, focused: true });
    expect(gapOf('a  b', 2, 2).now).toBe('a  b');
  });
});

describe('A picture that is pasted', () => {
  freshPage();

  const pasted = (...kinds) => {
    const element = editor('');
    const sent = [];
    element.querySelector('vaadin-upload').uploadFiles = (files) => sent.push(...files.map(({ name }) => name));
    const clipboard = new DataTransfer();
    for (const kind of kinds) {
      if (kind === 'words') clipboard.setData('text/plain', 'words');
      else clipboard.items.add(new File(['x'], kind, { type: kind.endsWith('.png') ? 'image/png' : 'text/html' }));
    }
    element.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    return sent;
  };

  it('goes the way of one that is chosen', () => {
    expect(pasted('a.png', 'b.png')).toEqual(['a.png']);
  });

  it('is left to the field where it is words, or no picture', () => {
    expect(pasted('a.png', 'words')).toEqual([]);
    expect(pasted('a.html')).toEqual([]);
  });
});

describe('What is selected in the guide', () => {
  freshPage();

  it('goes along when a card is made of its passage, and of no other', () => {
    const guide = document.createElement('div');
    guide.innerHTML = ['a.1', 'a.2'].map((id) => `<article class="guide-passage"><p>Some  words of ${id}</p><a data-make-card="${id}" href="cards/mine/card?pack=sco&passage=${id}">make-card</a></article>`).join('');
    onPage(guide);
    const [first, second] = guide.querySelectorAll('a');
    const selected = new SelectedWords(guide, keys);

    getSelection().selectAllChildren(guide.querySelector('p'));
    selected.changed();
    expect(new URL(first.href).searchParams.get('text')).toBe('Some words of a.1');
    expect(first.textContent).toBe('make-card.selected');

    getSelection().removeAllRanges();
    selected.changed();
    expect(new URL(first.href).searchParams.get('text')).toBe('Some words of a.1');

    getSelection().selectAllChildren(guide.querySelectorAll('p')[1]);
    selected.changed();
    expect(new URL(first.href).searchParams.has('text')).toBe(false);
    expect(first.textContent).toBe('make-card');
    expect(new URL(second.href).searchParams.get('text')).toBe('Some words of a.2');
  });
});
