import { el, icon, spoken } from '../shared/dom.js';
import { emblem } from './emblems.js';
import { outcomeLine } from './outcome.js';
import { changes, passages, reasonsOf, stanceChip } from './stances.js';

/** @import { Child } from '../shared/page.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Named, Stance, Table } from './json.js' */
/** @import { Change } from './stances.js' */

/**
 * How a table is shown.
 *
 * @typedef {object} Look
 * @property {Named[] | null} members those who sit there, where their stances are not known
 * @property {'predict' | 'standing' | 'revealed'} mode
 * @property {string[]} [marked] those foreseen as objecting
 * @property {Table | null} [before] the table as it was, to show what has changed
 * @property {Named | null} [role] whom the learner plays
 * @property {Texts} texts
 * @property {() => void} [changed]
 */

/**
 * The members around the table with the proposal on it. Before a prediction they can be marked as objecting; after it they
 * show how they stand, and each tells its reasons.
 */
export class Council {
  element;
  /** @type {Set<string>} */
  #marked = new Set();
  /** @type {HTMLButtonElement[]} */
  #seats = [];
  #reasons = el('div', { class: 'table-reasons-place', 'aria-live': 'polite' });
  #texts;
  #table;
  #mode;
  #changed;

  /**
   * @param {Table} table
   * @param {Look} look
   */
  constructor(table, { members, mode, marked = [], before = null, role = null, texts, changed = () => {} }) {
    this.#texts = texts;
    this.#table = table;
    this.#mode = mode;
    this.#changed = changed;
    this.#marked = new Set(marked);
    const seated = members ?? table.stances?.map(({ member, name }) => ({ id: member, name })) ?? [];
    const moved = changes(before?.stances, table.stances);
    const seats = el('ul', { class: 'table-seats', role: 'list', 'aria-label': texts.of('members') }, seated.map((member, place) => this.#seat(member, place, moved, role)));
    this.element = el('section', { class: 'table-council', 'data-mode': mode, 'aria-label': texts.of('table') },
      el('div', { class: 'table-round', 'data-seats': seated.length }, seats, sheet(table, before, texts)),
      table.stances && mode !== 'predict' ? el('p', { class: 'table-soft' }, texts.of('why.how')) : '', this.#reasons,
      table.guests?.length && mode !== 'predict' ? guestList(table.guests, texts) : '');
  }

  get marked() {
    return [...this.#marked];
  }

  /**
   * Marks a member by its place; false when there is none to mark.
   *
   * @param {number} place
   */
  pick(place) {
    const seat = this.#seats[place];
    if (!seat) return false;
    seat.focus({ preventScroll: true });
    seat.click();
    return true;
  }

  /**
   * @param {Named} member
   * @param {number} place
   * @param {Change[]} moved
   * @param {Named | null} role
   */
  #seat({ id, name }, place, moved, role) {
    const stance = this.#table.stances?.find(({ member }) => member === id);
    const change = moved.find(({ member }) => member === id);
    const yours = role?.id === id ? el('span', { class: 'table-yours' }, this.#texts.of('you')) : '';
    const head = [el('span', { class: 'table-sign' }, emblem(id, name), yours), el('span', { class: 'table-name' }, name)];
    const body = this.#mode === 'predict' ? this.#mark(id, head) : this.#standing(stance, head);
    if (body instanceof HTMLButtonElement) this.#seats.push(body);
    return el('li', { class: 'table-seat', 'data-test': `seat-${id}`, 'data-place': place, 'data-stance': stance?.kind, 'data-changed': Boolean(change) }, body,
      change ? el('span', { class: 'table-before' }, this.#texts.of('stance.before', this.#texts.of(`stance.${change.from}`))) : '');
  }

  /**
   * @param {string} id
   * @param {Child[]} head
   */
  #mark(id, head) {
    const click = () => {
      if (!this.#marked.delete(id)) this.#marked.add(id);
      button.setAttribute('aria-pressed', String(this.#marked.has(id)));
      this.#changed();
    };
    const button = el('button', { type: 'button', class: 'table-member', 'data-test': `mark-${id}`, 'aria-pressed': String(this.#marked.has(id)), click },
      head, el('span', { class: 'table-guess' }, icon('cross'), this.#texts.of('predict.objects')));
    return button;
  }

  /**
   * @param {Stance | undefined} stance
   * @param {Child[]} head
   */
  #standing(stance, head) {
    if (!stance) return el('span', { class: 'table-member' }, head);
    const foreseen = this.#mode === 'revealed' && this.#marked.has(stance.member) ? el('span', { class: 'table-foreseen' }, icon('flag'), spoken(this.#texts.of('predict.yours'))) : '';
    /** @type {HTMLButtonElement} */
    const button = el('button', { type: 'button', class: 'table-member', 'data-test': `why-${stance.member}`, 'aria-expanded': 'false', click: () => this.#why(stance, button) },
      head, stanceChip(stance, this.#texts), foreseen, spoken(this.#texts.of('why')));
    return button;
  }

  /**
   * @param {Stance} stance
   * @param {HTMLButtonElement} button
   */
  #why(stance, button) {
    const open = button.getAttribute('aria-expanded') === 'true';
    for (const seat of this.#seats) seat.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-expanded', String(!open));
    this.#reasons.replaceChildren(...(open ? [] : [reasonsOf(stance, this.#texts)]));
    if (!open) this.#reasons.scrollIntoView({ block: 'nearest' });
  }
}

/**
 * What guests say, each the weightiest of its reasons.
 *
 * @param {Stance[]} guests
 * @param {Texts} texts
 */
function guestList(guests, texts) {
  return el('div', { class: 'table-guests', 'data-test': 'guests' },
    el('h3', { class: 'table-reasons-title' }, texts.of('guests')),
    el('ul', {}, guests.map(({ member, name, reasons }) => el('li', { 'data-test': `guest-${member}` },
      el('span', { class: 'table-name' }, name), ': ', reasons[0]?.text ?? '', ' ', passages(reasons[0]?.citations ?? null)))));
}

/**
 * What lies on the table: the proposal, whose it is, its clauses; gone ones struck out, new ones marked.
 *
 * @param {Table} table
 * @param {Table | null} before
 * @param {Texts} texts
 */
function sheet(table, before, texts) {
  const wasThere = new Map((before?.clauses ?? []).map((clause) => [clause.id, clause.text]));
  const isThere = new Set(table.clauses.map(({ id }) => id));
  const gone = before ? [...wasThere].filter(([id]) => !isThere.has(id)) : [];
  return el('div', { class: 'table-sheet', 'data-test': 'sheet' },
    el('h3', { class: 'table-sheet-title' }, table.title),
    table.sponsor === null ? '' : el('p', { class: 'table-sheet-from' }, texts.of('sponsor', table.sponsor.name), table.host ? ` · ${texts.of('host', table.host.name)}` : ''),
    table.clauses.length + gone.length ? el('ul', { class: 'table-clauses' },
      table.clauses.map(({ id, text, citations }) => el('li', { 'data-new': before !== null && !wasThere.has(id) }, before && !wasThere.has(id) ? el('span', { class: 'table-clause-mark' }, texts.of('clause.new')) : '', text, ' ', passages(citations ?? null))),
      gone.map(([, text]) => el('li', {}, el('span', { class: 'table-clause-mark' }, texts.of('clause.gone')), el('del', {}, text)))) : '',
    table.circumstances?.length ? el('ul', { class: 'table-circumstances' }, table.circumstances.map((text) => el('li', {}, text))) : '',
    table.outcome ? outcomeLine(table.outcome, texts) : '');
}
