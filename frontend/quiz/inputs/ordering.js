import { apart, rich } from '../../shared/clean-html.js';
import { el, icon, spoken } from '../../shared/dom.js';
import { mark, partOf } from './marks.js';

/**
 * Items to put in order: with buttons; with Alt and the arrows; or taken up with Space, moved with the arrows and put down
 * again. Every move is told.
 */
export function orderingInput(shown, { locked, feedback, texts, changed }) {
  const byId = new Map(shown.items.map((item) => [item.id, item]));
  const known = shown.given?.order?.filter((id) => byId.has(id)) ?? [];
  const start = known.length === byId.size ? known : shown.items.map(({ id }) => id);
  let order = [...start];
  let touched = known.length === byId.size;
  let grabbed = null;
  const list = el('ol', { class: 'quiz-order', 'aria-labelledby': 'quiz-stem' });
  const live = el('p', { class: 'sco-quiet-text', 'aria-live': 'assertive', 'data-test': 'order-live' });
  const rows = new Map(order.map((id) => [id, row(byId.get(id))]));

  function row({ id, text, html }) {
    const what = feedback && (partOf(feedback, id)?.right ?? feedback.verdict === 'right' ? 'right' : 'wrong');
    if (locked) return el('li', { class: 'quiz-item', 'data-outcome': what, 'data-test': `item-${id}` }, el('span', { class: 'quiz-item-text' }, rich(html, text)), what ? mark(what, texts.of(`mark.${what}.place`)) : '');
    const move = (by, name, symbol) => el('button', {
      type: 'button', class: 'quiz-move', 'data-test': `${name}-${id}`, 'aria-label': texts.of(`order.${name}`, text),
      click: () => moved(id, by, name),
    }, icon(symbol));
    const { words, sounds } = apart(rich(html, text));
    return el('li', { class: 'quiz-item', 'data-test': `item-${id}`, draggable: 'true', 'data-id': id },
      el('button', {
        type: 'button', class: 'quiz-grab', 'data-test': `grab-${id}`, 'aria-pressed': 'false', 'aria-describedby': 'quiz-order-help',
        click: () => grab(grabbed === id ? null : id), keydown: (event) => pressed(event, id), blur: () => grabbed === id && grab(null),
      }, words.some(({ textContent, tagName }) => textContent.trim() || tagName === 'IMG') ? words : text),
      sounds.length ? el('div', { class: 'quiz-item-sounds' }, sounds) : '',
      move(-1, 'up', 'up'), move(+1, 'down', 'down'));
  }

  function moved(id, by, focus) {
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    order.splice(from, 1);
    order.splice(to, 0, id);
    place();
    tell(texts.of('order.moved', byId.get(id).text, to + 1, order.length));
    const wanted = rows.get(id).querySelector(focus === 'grab' ? '.quiz-grab' : `[data-test="${focus}-${id}"]`);
    (wanted.disabled ? rows.get(id).querySelector('.quiz-move:enabled') : wanted).focus({ preventScroll: true });
    rows.get(id).scrollIntoView({ block: 'nearest' });
    touch();
  }

  function touch() {
    touched = true;
    changed();
  }

  function grab(id) {
    const before = grabbed;
    grabbed = id;
    for (const [other, element] of rows) element.querySelector('.quiz-grab')?.setAttribute('aria-pressed', String(other === id));
    if (id) tell(texts.of('order.grabbed', byId.get(id).text, order.indexOf(id) + 1, order.length));
    else if (before) tell(texts.of('order.dropped', byId.get(before).text, order.indexOf(before) + 1, order.length));
  }

  function pressed(event, id) {
    const by = { ArrowUp: -1, ArrowDown: +1 }[event.key];
    if (by && (event.altKey || grabbed === id)) {
      event.preventDefault();
      const held = grabbed;
      grabbed = null; // moving the row in the page takes its focus for a moment
      moved(id, by, 'grab');
      grabbed = held;
    } else if (by) {
      event.preventDefault();
      const next = order[order.indexOf(id) + by];
      if (next) rows.get(next).querySelector('.quiz-grab').focus();
    } else if (event.key === 'Escape' && grabbed) {
      event.preventDefault();
      grab(null);
    }
  }

  function tell(text) {
    live.textContent = text;
  }

  function place() {
    list.replaceChildren(...order.map((id) => rows.get(id)));
    if (locked) return;
    order.forEach((id, index) => {
      const [up, down] = rows.get(id).querySelectorAll('.quiz-move');
      up.disabled = index === 0;
      down.disabled = index === order.length - 1;
    });
  }

  let dragged = null;
  list.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('.quiz-item')?.dataset.id ?? null;
    event.dataTransfer.effectAllowed = 'move';
  });
  list.addEventListener('dragover', (event) => {
    const over = event.target.closest('.quiz-item')?.dataset.id;
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
      return touched ? this.answer : null;
    },
    get target() {
      return list.querySelector('.quiz-grab');
    },
  };
}
