const PAGE = 10;

/** One cell of the table takes the tab stop; arrows move it, Enter opens what it holds. */
export class GridKeys {
  #table;
  #open;
  #current = null;

  constructor(table, open) {
    this.#table = table;
    this.#open = open;
    table.addEventListener('keydown', (event) => this.#press(event));
    table.addEventListener('stop-here', (event) => this.#stop(event.target));
    table.addEventListener('click', (event) => this.#click(event));
  }

  /** After the table was drawn anew there is a tab stop again. */
  settle() {
    if (!this.#current?.isConnected || this.#current.parentElement.hidden) {
      this.#stop(this.#table.tBodies[0]?.rows[0]?.cells[2] ?? this.#table.rows[0]?.cells[0]);
    }
  }

  focus() {
    this.#current?.focus();
  }

  #click(event) {
    const cell = event.target.closest('th, td');
    if (!cell) return;
    this.#stop(cell);
    if (!event.target.closest('a, button')) {
      cell.focus();
      if (cell.tagName === 'TD') this.#open(cell);
    }
  }

  #press(event) {
    if (event.altKey || event.metaKey || !this.#current) return;
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
      event.preventDefault();
      this.#open(this.#current);
      return;
    }
    const goal = this.#goal(event);
    if (goal) {
      event.preventDefault();
      this.#stop(goal);
      goal.focus();
    }
  }

  #goal(event) {
    const rows = [...this.#table.rows].filter((row) => !row.hidden);
    const row = rows.indexOf(this.#current.parentElement);
    const column = this.#current.cellIndex;
    const last = this.#current.parentElement.cells.length - 1;
    const at = (r, c) => rows[Math.max(0, Math.min(rows.length - 1, r))]?.cells[Math.max(0, Math.min(last, c))];
    const right = getComputedStyle(this.#table).direction === 'rtl' ? -1 : 1;
    switch (event.key) {
      case 'ArrowDown': return at(row + 1, column);
      case 'ArrowUp': return at(row - 1, column);
      case 'ArrowRight': return at(row, column + right);
      case 'ArrowLeft': return at(row, column - right);
      case 'PageDown': return at(row + PAGE, column);
      case 'PageUp': return at(row - PAGE, column);
      case 'Home': return at(event.ctrlKey ? 0 : row, 0);
      case 'End': return at(event.ctrlKey ? rows.length - 1 : row, last);
      default: return null;
    }
  }

  #stop(cell) {
    if (!cell) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = cell;
    cell.tabIndex = 0;
  }
}
