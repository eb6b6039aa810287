import { GridKeys } from './grid-keys.js';
import { legend } from './mark-cell.js';
import { MarksTable } from './marks-table.js';

/**
 * <sco-gradebook learners="teach/classes/5/learners/" statuses="not-open to-do …" texts="{…}">
 * Fires `mark` with member and assignment when a mark is to be looked at.
 */
class ScoGradebook extends HTMLElement {
  #table = null;
  #keys = null;
  #found = null;

  connectedCallback() {
    if (this.#table) return;
    const texts = JSON.parse(this.getAttribute('texts'));
    const settings = { texts, statuses: this.getAttribute('statuses').split(' '), learners: this.getAttribute('learners') };
    this.#table = new MarksTable(settings, () => this.#keys.settle());
    this.#keys = new GridKeys(this.#table.element, (cell) => this.#open(cell));
    this.#found = document.createElement('span');
    this.#found.className = 'sco-soft';
    this.#found.setAttribute('role', 'status');
    this.append(this.#tools(texts), this.#scroller(texts), legend(texts));
  }

  /** Draws the marks; where one was and how they were sorted and sought stays. */
  show(sheet) {
    this.#table.show(sheet);
  }

  resume() {
    this.#keys.focus();
  }

  #open(cell) {
    const mark = this.#table.markOf(cell);
    if (mark) {
      this.dispatchEvent(new CustomEvent('mark', { detail: mark }));
    } else {
      cell.querySelector('a, button')?.click();
    }
  }

  #tools(texts) {
    const label = document.createElement('label');
    label.textContent = texts.find;
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    input.addEventListener('input', () => {
      const shown = this.#table.seek(input.value);
      this.#found.textContent = input.value ? `${shown} ${texts.found}` : '';
    });
    label.append(input);
    const tools = document.createElement('div');
    tools.className = 'book-tools';
    tools.append(label, this.#found);
    return tools;
  }

  #scroller(texts) {
    const scroller = document.createElement('div');
    scroller.className = 'book-scroller';
    const caption = document.createElement('p');
    caption.className = 'sco-soft book-caption';
    caption.id = 'book-caption';
    caption.textContent = texts.caption;
    this.#table.element.setAttribute('aria-describedby', caption.id);
    scroller.append(this.#table.element);
    const both = document.createElement('div');
    both.append(caption, scroller);
    return both;
  }
}

customElements.define('sco-gradebook', ScoGradebook);
