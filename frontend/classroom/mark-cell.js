/** @import { Messages } from '../shared/json.js' */
/** @import { Settings } from './json.js' */

const BY_HAND = 1;
const REMARK = 2;

export const NONE = -1;

/** @param {number} tenths */
export const percent = (tenths) => (tenths === NONE ? '–' : String(Math.round(tenths / 10)));

/**
 * The cell of one mark: tenths of a percent, or none.
 *
 * @param {Pick<Settings, 'texts' | 'statuses'>} settings
 * @param {number} status
 * @param {number} tenths
 * @param {number} flags
 */
export function markCell({ texts, statuses }, status, tenths, flags) {
  const state = statuses[status];
  const cell = document.createElement('td');
  cell.tabIndex = -1;
  const signs = [];
  const said = [tenths === NONE ? '' : percent(tenths)];
  if (state !== 'done') said.push(texts[`status.${state}`]);
  if (state === 'done-late') signs.push(texts['mark.done-late']);
  if (flags & BY_HAND) {
    signs.push(texts['mark.by-hand']);
    said.push(texts['by-hand']);
  }
  if (flags & REMARK) {
    signs.push(texts['mark.remark']);
    said.push(texts.remark);
  }
  cell.textContent = shown(texts, state, tenths);
  if (tenths !== NONE) cell.style.setProperty('--mark', String(tenths / 10));
  if (state !== 'done' && tenths <= 0) cell.className = `is-${state}`;
  if (signs.length) {
    const sign = document.createElement('sup');
    sign.textContent = signs.join(' ');
    cell.append(sign);
  }
  if (said.length > 1) cell.setAttribute('aria-label', said.filter(Boolean).join(', '));
  return cell;
}

/**
 * @param {Messages} texts
 * @param {string} state
 * @param {number} tenths
 */
function shown(texts, state, tenths) {
  if (state === 'missed' && tenths <= 0) return texts['status.missed'];
  if (tenths !== NONE) return percent(tenths);
  if (state === 'excused') return texts['status.excused'];
  if (state === 'in-progress') return '…';
  if (state === 'awaiting-marking') return '✎';
  return state === 'to-do' ? '–' : '';
}

/**
 * What the signs mean.
 *
 * @param {Messages} texts
 */
export function legend(texts) {
  const list = document.createElement('dl');
  list.className = 'book-legend';
  list.setAttribute('aria-label', texts.legend);
  const signs = [
    [texts['mark.done-late'], texts['status.done-late']],
    [texts['mark.by-hand'], texts['by-hand']],
    [texts['mark.remark'], texts.remark],
    ['–', texts['status.to-do']],
    ['…', texts['status.in-progress']],
    ['✎', texts['status.awaiting-marking']],
  ];
  for (const [sign, meaning] of signs) {
    const pair = document.createElement('div');
    const term = document.createElement('dt');
    term.textContent = sign;
    const what = document.createElement('dd');
    what.textContent = meaning;
    pair.append(term, what);
    list.append(pair);
  }
  return list;
}
