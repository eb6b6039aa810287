import { apart, rich } from '../../shared/clean-html.js';
import { el, find, findAll, icon, spoken } from '../../shared/dom.js';
import { mark, partOf } from './marks.js';

/** @import { IconName } from '../../shared/dom.js' */
/** @import { Choosable } from '../json.js' */
/** @import { InputOf } from './input.js' */

/**
 * Items to put in order: with buttons; with Alt and the arrows; or taken up with Space, moved with the arrows and put down
 * again. Every move is told.
 *
 * @type {InputOf}
 */
export function orderingInput(shown, { locked, feedback, texts, changed }) {
  const byId = new Map(shown.items.map((item) => [item.id, item]));
  const known = shown.given?.order?.filter((id) => byId.has(id)) ?? [];
  const start = known.length === byId.size ? known : shown.items.map(({ id }) => id);
  let order = [...start];
  let touched = known.length === byId.size;
  /** @type {string | null} */
  let grabbed = null;
  const list = el('ol', { class: 'quiz-order', 'aria-labelledby': 'quiz-stem' });
  const live = el('p', { class: 'sco-quiet-text', 'aria-live': 'assertive', 'data-test': 'order-live' });
  const rows = new Map(shown.items.map((item) => [item.id, row(item)]));

  /** @param {Choosable} item */
  function row({ id, text, html }) {
    const what = feedback && (partOf(feedback, id)?.right ?? feedback.verdict === 'right' ? 'right' : 'wrong');
    if (locked) return el('li', { class: 'quiz-item', 'data-outcome': what, 'data-test': `item-${id}` }, el('span', { class: 'quiz-item-text' }, rich(html, text)), what ? mark(what, texts.of(`mark.${what}.place`)) : '');
    /** @param {number} by @param {'up' | 'down'} name @param {IconName} symbol */
    const move = (by, name, symbol) => el('button', {
      type: 'button',
      class: 'quiz-move',
      'data-test': `${name}-${id}`,
      'aria-label': texts.of(`order.${name}`, text),
      click: () => moved(id, by, `[data-test="${name}-${id}"]`),
    }, icon(symbol));
    const { words, sounds } = apart(rich(html, text));
    return el('li', { class: 'quiz-item', 'data-test': `item-${id}`, draggable: 'true', 'data-id': id },
      el('button', {
        type: 'button',
        class: 'quiz-grab',
        'data-test': `grab-${id}`,
        'aria-pressed': 'false',
        'aria-describedby': 'quiz-order-help',
        click: () => grab(grabbed === id ? null : id),
        keydown: (event) => pressed(event, id),
        blur: () => grabbed === id && grab(null),
      }, words.some(visible) ? words : text),
      sounds.length ? el('div', { class: 'quiz-item-sounds' }, sounds) : '',
      move(-1, 'up', 'up'), move(+1, 'down', 'down'));
  }

  /** @param {string} id */
  const rowOf = (id) => /** @type {HTMLElement} */ (rows.get(id));

  /** @param {string} id */
  const textOf = (id) => byId.get(id)?.text ?? '';

  /** @param {string} id @param {number} by @param {string} focus the selector of what keeps the focus */
  function moved(id, by, focus) {
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    order.splice(from, 1);
    order.splice(to, 0, id);
    place();
    tell(texts.of('order.moved', textOf(id), to + 1, order.length));
    const wanted = find(rowOf(id), `${focus}:enabled`) ?? find(rowOf(id), '.quiz-move:enabled');
    wanted?.focus({ preventScroll: true });
    rowOf(id).scrollIntoView({ block: 'nearest' });
    touch();
  }

  function touch() {
    touched = true;
    changed();
  }

  /** @param {string | null} id */
  function grab(id) {
    const before = grabbed;
    grabbed = id;
    for (const [other, element] of rows) element.querySelector('.quiz-grab')?.setAttribute('aria-pressed', String(other === id));
    if (id) tell(texts.of('order.grabbed', textOf(id), order.indexOf(id) + 1, order.length));
    else if (before) tell(texts.of('order.dropped', textOf(before), order.indexOf(before) + 1, order.length));
  }

  /** @param {KeyboardEvent} event @param {string} id */
  function pressed(event, id) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? +1 : 0;
    if (by && (event.altKey || grabbed === id)) {
      event.preventDefault();
      const held = grabbed;
      grabbed = null; // moving the row in the page takes its focus for a moment
      moved(id, by, '.quiz-grab');
      grabbed = held;
    } else if (by) {
      event.preventDefault();
      const next = order[order.indexOf(id) + by];
      if (next) find(rowOf(next), '.quiz-grab')?.focus();
    } else if (event.key === 'Escape' && grabbed) {
      event.preventDefault();
      grab(null);
    }
  }

  /** @param {string} text */
  function tell(text) {
    live.textContent = text;
  }

  function place() {
    list.replaceChildren(...order.map(rowOf));
    if (locked) return;
    order.forEach((id, index) => {
      const [up, down] = findAll(rowOf(id), '.quiz-move', HTMLButtonElement);
      up.disabled = index === 0;
      down.disabled = index === order.length - 1;
    });
  }

  /** @type {string | null} */
  let dragged = null;
  list.addEventListener('dragstart', (event) => {
    dragged = itemOf(event.target);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  });
  list.addEventListener('dragover', (event) => {
    const over = itemOf(event.target);
    if (!dragged || !over) return;
    event.preventDefault();
    if (over === dragged) return;
    const to = order.indexOf(over);
    order.splice(order.indexOf(dragged), 1);
    order.splice(to, 0, dragged);
    place();
  });
  list.addEventListener('dragend', () => {
    dragged = null;
    touch();
  });

  place();
  const key = feedback?.keyAnswer?.order;
  return {
    element: el('div', {},
      locked ? '' : el('p', { class: 'quiz-order-help', id: 'quiz-order-help' }, texts.of('order.help'), spoken(` ${texts.of('order.help.keys')}`)),
      list, live,
      key && feedback.verdict !== 'right' ? el('div', { class: 'quiz-right-order', 'data-test': 'right-order' },
        el('p', { class: 'quiz-label' }, texts.of('order.right')),
        el('ol', {}, key.map((id) => el('li', {}, rich(byId.get(id)?.html, byId.get(id)?.text ?? ''))))) : ''),
    get answer() {
      return { order: [...order] };
    },
    /** The order that happens to be shown is nobody's answer. */
    get sofar() {
      return touched ? { order: [...order] } : null;
    },
    get target() {
      return find(list, '.quiz-grab');
    },
  };
}

/**
 * The item that something inside the list belongs to.
 *
 * @param {EventTarget | null} target
 */
function itemOf(target) {
  return (target instanceof Element && target.closest('.quiz-item')?.getAttribute('data-id')) || null;
}

/** @param {Node} node */
const visible = (node) => Boolean(node.textContent?.trim()) || node instanceof HTMLImageElement;
