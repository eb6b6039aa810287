import { el } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';
import { passages } from '../summit/stances.js';
import { nameOf } from './announce.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Slot } from './keyed.js' */
/** @import { Line, Parts, Wording } from './json.js' */

/** @typedef {(line: string, from: string, to: string, event: PointerEvent) => unknown} Reword */

/**
 * The lines that stand in the text, or stood in it: as slots, so that a line nobody touched stays as it is.
 *
 * @param {Parts} parts
 * @param {Texts} texts
 * @param {Reword | null} reword null where it is only looked at
 * @returns {Slot[]}
 */
export function standing(parts, texts, reword) {
  return parts.case.lines
    .filter(({ id, origin }) => origin !== 'optional' || parts.table.now[id])
    .map((line) => slot(line, parts, texts, reword));
}

/**
 * Those that could be added.
 *
 * @param {Parts} parts
 * @param {Texts} texts
 * @param {Reword | null} reword
 * @returns {Slot[]}
 */
export function addable(parts, texts, reword) {
  return parts.case.lines
    .filter(({ id, origin }) => origin === 'optional' && !parts.table.now[id])
    .map((line) => slot(line, parts, texts, reword));
}

/**
 * @param {Line} line
 * @param {Parts} parts
 * @param {Texts} texts
 * @param {Reword | null} reword
 * @returns {Slot}
 */
function slot(line, parts, texts, reword) {
  const now = parts.table.now[line.id] ?? '';
  const by = parts.table.by[line.id] ?? null;
  return { key: line.id, sign: [line, now, by, reword !== null], make: () => lineOf(line, now, by, parts, texts, reword) };
}

/**
 * @param {Line} line
 * @param {string} now
 * @param {string | null} by
 * @param {Parts} parts
 * @param {Texts} texts
 * @param {Reword | null} reword
 */
function lineOf(line, now, by, parts, texts, reword) {
  const [first] = line.wordings;
  const stands = line.wordings.find(({ id }) => id === now);
  const shown = stands ?? first;
  const out = !stands && line.origin !== 'optional';
  return el('li', { class: 'live-clause', 'data-test': `line-${line.id}`, 'data-state': stands ? (stands === first ? 'first' : 'milder') : 'out', 'data-origin': line.origin },
    marks(line, stands, by, parts, texts),
    el('p', { class: 'live-clause-text' }, out ? el('del', {}, shown.text) : shown.text),
    el('p', { class: 'live-does' }, shown.does.join(' · '), ' ', passages(shown.citations)),
    reword ? el('div', { class: 'live-acts' }, acts(line, stands, texts, reword)) : '');
}

/**
 * @param {Line} line
 * @param {Wording | undefined} stands
 * @param {string | null} by
 * @param {Parts} parts
 * @param {Texts} texts
 */
function marks(line, stands, by, parts, texts) {
  const words = [
    line.origin === 'news' ? texts.of('clause.news') : '',
    line.origin === 'optional' && stands ? texts.of('clause.added') : '',
    stands && stands !== line.wordings[0] ? texts.of('clause.milder') : '',
    !stands && line.origin !== 'optional' ? texts.of('clause.out') : '',
  ].filter(Boolean).join(', ');
  if (!words && !by) return '';
  return el('p', { class: 'live-mark' }, by ? emblem(by, nameOf(by, parts)) : '', el('span', {}, words, ' ', by ? texts.of('clause.by', nameOf(by, parts)) : ''));
}

/**
 * @param {Line} line
 * @param {Wording | undefined} stands
 * @param {Texts} texts
 * @param {Reword} reword
 */
function acts(line, stands, texts, reword) {
  const [first, ...milder] = line.wordings;
  const from = stands?.id ?? '';
  /** @param {string} key @param {string} to @param {string} of */
  const act = (key, to, of) => el('button', { type: 'button', class: 'sco-button live-act', 'data-test': `${key.split('.')[0]}-${to || from}`, 'data-stay': `${line.id}-${key}-${to}`, 'aria-label': `${texts.of(key)}: ${of}`, click: (event) => reword(line.id, from, to, event) }, texts.of(key));
  const softer = milder.filter(({ id }) => id !== from);
  return [
    stands ? act('strike', '', stands.text) : '',
    stands === first ? '' : act(line.origin === 'optional' ? 'add' : stands ? 'restore.first' : 'restore', first.id, first.text),
    softer.length ? el('details', { class: 'draft-softer', id: `softer-${line.id}`, 'data-test': `softer-${line.id}` },
      el('summary', { class: 'sco-button live-act', 'data-stay': `${line.id}-softer` }, texts.of('soften')),
      el('ul', { role: 'list' }, softer.map((wording) => el('li', {}, el('span', {}, wording.text), act('take', wording.id, wording.text))))) : '',
  ];
}
