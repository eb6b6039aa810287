import { find, findAll } from '../shared/dom.js';
import { markCell, NONE, percent } from './mark-cell.js';

/** @import { Settings, Sheet } from './json.js' */

/** @typedef {'name' | 'total' | number} Column a number is an assignment's place */

/** Members × assignments with their marks. */
export class MarksTable {
  element = document.createElement('table');
  #settings;
  #drawn;
  /** @type {Sheet} */
  #sheet = { members: [], assignments: [], cells: [] };
  #words = '';
  /** @type {{ column: Column, up: boolean }} */
  #sort = { column: 'name', up: true };

  /**
   * @param {Settings} settings
   * @param {() => void} drawn hears that the table looks otherwise
   */
  constructor(settings, drawn) {
    this.#settings = settings;
    this.#drawn = drawn;
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-label', settings.texts.caption);
  }

  /** @param {Sheet<string>} sheet */
  show(sheet) {
    this.#sheet = { ...sheet, cells: sheet.cells.split(',').map(Number) };
    this.#draw();
  }

  /**
   * Hides those whose names lack the words; says how many are left.
   *
   * @param {string} words
   */
  seek(words) {
    this.#words = words.trim().toLocaleLowerCase();
    let shown = 0;
    for (const row of this.element.tBodies[0]?.rows ?? []) {
      row.hidden = !row.cells[0].textContent.toLocaleLowerCase().includes(this.#words);
      shown += row.hidden ? 0 : 1;
    }
    this.#drawn();
    return shown;
  }

  /**
   * What a cell is about; nothing for headings, totals and means.
   *
   * @param {HTMLTableCellElement} cell
   */
  markOf(cell) {
    const assignment = this.#sheet.assignments[cell.cellIndex - 2];
    const member = cell.parentElement?.dataset.member;
    return assignment && member && cell.tagName === 'TD' ? { member: Number(member), assignment: assignment.id } : null;
  }

  #draw() {
    const at = this.#place();
    const body = document.createElement('tbody');
    for (const index of this.#order()) body.append(this.#row(index));
    this.element.replaceChildren(this.#head(), body, this.#foot());
    this.element.parentElement?.style.setProperty('--columns', String(this.#sheet.assignments.length));
    this.seek(this.#words);
    if (at) this.#goBack(at);
  }

  /** Where the focus stop is, to be found again in a table drawn anew. */
  #place() {
    const cell = find(this.element, '[tabindex="0"]', HTMLTableCellElement);
    return cell && { member: cell.parentElement?.dataset.member, section: cell.closest('thead, tbody, tfoot')?.tagName, column: cell.cellIndex };
  }

  /** @param {{ member: string | undefined, section: string | undefined, column: number }} place */
  #goBack({ member, section, column }) {
    const row = find(this.element, member ? `tr[data-member="${member}"]` : `${section} tr`, HTMLTableRowElement);
    const cell = row?.cells[column];
    if (!cell) return;
    for (const other of findAll(this.element, '[tabindex="0"]')) other.tabIndex = -1;
    cell.dispatchEvent(new CustomEvent('stop-here', { bubbles: true }));
  }

  #order() {
    const { members, cells, assignments } = this.#sheet;
    const { column, up } = this.#sort;
    const width = assignments.length;
    /** @param {number} i */
    const key = (i) => {
      if (column === 'name') return i;
      return column === 'total' ? members[i].total : cells[3 * (i * width + column) + 1];
    };
    return members.map((_, i) => i).sort((a, b) => (up ? 1 : -1) * (key(a) - key(b)) || a - b);
  }

  #head() {
    const { texts } = this.#settings;
    const row = document.createElement('tr');
    row.append(this.#heading(texts.name, '', 'name'), this.#heading(texts.total, '', 'total'));
    this.#sheet.assignments.forEach((assignment, index) => {
      const weight = assignment.weight === 1 ? '' : `${texts.weight} ${assignment.weight}`;
      const due = assignment.due ? `${texts.due} ${assignment.due}` : '';
      row.append(this.#heading(assignment.title, [due, weight].filter(Boolean).join(', '), index));
    });
    const head = document.createElement('thead');
    head.append(row);
    return head;
  }

  /**
   * @param {string} title
   * @param {string} what is said under it
   * @param {Column} column
   */
  #heading(title, what, column) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.tabIndex = -1;
    const sorted = this.#sort.column === column;
    if (sorted) cell.setAttribute('aria-sort', this.#sort.up ? 'ascending' : 'descending');
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = title;
    button.title = `${this.#settings.texts.sort} ${title}`;
    button.addEventListener('click', () => {
      this.#sort = { column, up: sorted ? !this.#sort.up : column === 'name' };
      this.#draw();
      find(this.element, '[tabindex="0"]')?.focus();
    });
    cell.append(button);
    if (what) {
      const small = document.createElement('small');
      small.textContent = what;
      cell.append(small);
    }
    return cell;
  }

  /** @param {number} index */
  #row(index) {
    const { members, cells, assignments } = this.#sheet;
    const member = members[index];
    const row = document.createElement('tr');
    row.dataset.member = String(member.id);
    const name = document.createElement('th');
    name.scope = 'row';
    name.tabIndex = -1;
    const link = document.createElement('a');
    link.href = this.#settings.learners + member.id;
    link.tabIndex = -1;
    link.textContent = member.name;
    name.append(link);
    if (!member.here) {
      const left = document.createElement('small');
      left.textContent = this.#settings.texts.left;
      name.append(left);
    }
    const total = document.createElement('td');
    total.tabIndex = -1;
    total.className = 'book-total';
    total.textContent = percent(member.total);
    row.append(name, total);
    const first = 3 * index * assignments.length;
    for (let at = first; at < first + 3 * assignments.length; at += 3) row.append(markCell(this.#settings, cells[at], cells[at + 1], cells[at + 2]));
    return row;
  }

  #foot() {
    const row = document.createElement('tr');
    const name = document.createElement('th');
    name.scope = 'row';
    name.tabIndex = -1;
    name.textContent = this.#settings.texts.mean;
    row.append(name);
    const totals = this.#sheet.members.map((member) => member.total).filter((total) => total !== NONE);
    const means = [
      totals.length ? totals.reduce((sum, total) => sum + total, 0) / totals.length : NONE,
      ...this.#sheet.assignments.map((assignment) => assignment.mean),
    ];
    for (const mean of means) {
      const cell = document.createElement('td');
      cell.tabIndex = -1;
      cell.textContent = percent(mean);
      row.append(cell);
    }
    const foot = document.createElement('tfoot');
    foot.append(row);
    return foot;
  }
}
