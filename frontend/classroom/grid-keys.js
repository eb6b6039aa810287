const PAGE = 10;

/** One cell of the table takes the tab stop; arrows move it, Enter opens what it holds. */
export class GridKeys {
  #table;
  #open;
  /** @type {HTMLTableCellElement | null} */
  #current = null;

  /**
   * @param {HTMLTableElement} table
   * @param {(cell: HTMLTableCellElement) => void} open
   */
  constructor(table, open) {
    this.#table = table;
    this.#open = open;
    table.addEventListener('keydown', (event) => this.#press(event));
    table.addEventListener('stop-here', (event) => this.#stop(cellOf(event)));
    table.addEventListener('click', (event) => this.#click(event));
  }

  /** After the table was drawn anew there is a tab stop again. */
  settle() {
    if (!this.#current?.isConnected || rowOf(this.#current).hidden) {
      this.#stop(this.#table.tBodies[0]?.rows[0]?.cells[2] ?? this.#table.rows[0]?.cells[0]);
    }
  }

  focus() {
    this.#current?.focus();
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const cell = cellOf(event);
    if (!cell) return;
    this.#stop(cell);
    if (event.target instanceof Element && !event.target.closest('a, button')) {
      cell.focus();
      if (cell.tagName === 'TD') this.#open(cell);
    }
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (event.altKey || event.metaKey || !this.#current) return;
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
      event.preventDefault();
      this.#open(this.#current);
      return;
    }
    const goal = this.#goal(event, this.#current);
    if (goal) {
      event.preventDefault();
      this.#stop(goal);
      goal.focus();
    }
  }

  /**
   * Where a key leads from a cell.
   *
   * @param {KeyboardEvent} event
   * @param {HTMLTableCellElement} from
   */
  #goal(event, from) {
    const rows = [...this.#table.rows].filter((row) => !row.hidden);
    const row = rows.indexOf(rowOf(from));
    const column = from.cellIndex;
    const last = rowOf(from).cells.length - 1;
    /** @param {number} r @param {number} c */
    const at = (r, c) => rows[Math.max(0, Math.min(rows.length - 1, r))]?.cells[Math.max(0, Math.min(last, c))];
    const right = getComputedStyle(this.#table).direction === 'rtl' ? -1 : 1;
    switch (event.key) {
      case 'ArrowDown':
        return at(row + 1, column);
      case 'ArrowUp':
        return at(row - 1, column);
      case 'ArrowRight':
        return at(row, column + right);
      case 'ArrowLeft':
        return at(row, column - right);
      case 'PageDown':
        return at(row + PAGE, column);
      case 'PageUp':
        return at(row - PAGE, column);
      case 'Home':
        return at(event.ctrlKey ? 0 : row, 0);
      case 'End':
        return at(event.ctrlKey ? rows.length - 1 : row, last);
      default:
        return null;
    }
  }

  /** @param {HTMLTableCellElement | null | undefined} cell */
  #stop(cell) {
    if (!cell) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = cell;
    cell.tabIndex = 0;
  }
}

/** @param {Event} event */
function cellOf({ target }) {
  const cell = target instanceof Element ? target.closest('th, td') : null;
  return cell instanceof HTMLTableCellElement ? cell : null;
}

/** @param {HTMLTableCellElement} cell */
const rowOf = (cell) => /** @type {HTMLTableRowElement} */ (cell.parentElement);
