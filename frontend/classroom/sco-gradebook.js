import { find } from '../shared/dom.js';
import { GridKeys } from './grid-keys.js';
import { legend } from './mark-cell.js';
import { MarksTable } from './marks-table.js';

/** @import { Messages } from '../shared/json.js' */
/** @import { Sheet } from './json.js' */

/**
 * <sco-gradebook learners="teach/classes/5/learners/" statuses="not-open to-do …" texts="{…}">
 * Fires `mark` with member and assignment when a mark is to be looked at.
 */
class ScoGradebook extends HTMLElement {
  /** @type {{ table: MarksTable, keys: GridKeys } | null} */
  #book = null;
  #found = document.createElement('span');

  connectedCallback() {
    if (this.#book) return;
    const texts = JSON.parse(this.getAttribute('texts') ?? '{}');
    const settings = { texts, statuses: (this.getAttribute('statuses') ?? '').split(' '), learners: this.getAttribute('learners') ?? '' };
    const table = new MarksTable(settings, () => keys.settle());
    const keys = new GridKeys(table.element, (cell) => this.#open(table, cell));
    this.#book = { table, keys };
    this.#found.className = 'sco-soft';
    this.#found.setAttribute('role', 'status');
    this.append(this.#tools(texts, table), this.#scroller(texts, table), legend(texts));
  }

  /**
   * Draws the marks; where one was and how they were sorted and sought stays.
   *
   * @param {Sheet<string>} sheet
   */
  show(sheet) {
    this.#book?.table.show(sheet);
  }

  resume() {
    this.#book?.keys.focus();
  }

  /**
   * @param {MarksTable} table
   * @param {HTMLTableCellElement} cell
   */
  #open(table, cell) {
    const mark = table.markOf(cell);
    if (mark) {
      this.dispatchEvent(new CustomEvent('mark', { detail: mark }));
    } else {
      find(cell, 'a, button')?.click();
    }
  }

  /**
   * @param {Messages} texts
   * @param {MarksTable} table
   */
  #tools(texts, table) {
    const label = document.createElement('label');
    label.textContent = texts.find;
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    input.addEventListener('input', () => {
      const shown = table.seek(input.value);
      this.#found.textContent = input.value ? `${shown} ${texts.found}` : '';
    });
    label.append(input);
    const tools = document.createElement('div');
    tools.className = 'book-tools';
    tools.append(label, this.#found);
    return tools;
  }

  /**
   * @param {Messages} texts
   * @param {MarksTable} table
   */
  #scroller(texts, table) {
    const scroller = document.createElement('div');
    scroller.className = 'book-scroller';
    const caption = document.createElement('p');
    caption.className = 'sco-soft book-caption';
    caption.id = 'book-caption';
    caption.textContent = texts.caption;
    table.element.setAttribute('aria-describedby', caption.id);
    scroller.append(table.element);
    const both = document.createElement('div');
    both.append(caption, scroller);
    return both;
  }
}

customElements.define('sco-gradebook', ScoGradebook);
