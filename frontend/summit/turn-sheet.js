import { el, icon } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { Council } from './council.js';
import { list } from './outcome.js';
import { changes, spokenChanges } from './stances.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Play, Turn } from './json.js' */

/** @type {{ name: string, symbol: IconName }[]} */
const VERDICTS = [{ name: 'right', symbol: 'check' }, { name: 'partial', symbol: 'half' }, { name: 'wrong', symbol: 'cross' }];

/**
 * What became of an answer: how the members took it, what it earned, and why.
 *
 * @param {Turn} turn
 * @param {Play} play
 * @param {Texts} texts
 */
export function turnSheet(turn, play, texts) {
  const predicted = turn.key !== null;
  const { name: verdict, symbol } = VERDICTS[turn.score >= turn.outOf ? 0 : turn.score > 0 ? 1 : 2];
  const table = turn.after ?? turn.step.table;
  const moved = turn.after ? changes(turn.step.table?.stances, turn.after.stances) : [];
  const council = table?.stances ? new Council(table, {
    members: null,
    mode: 'revealed',
    marked: (predicted && turn.answer.members) || [],
    before: turn.after ? turn.step.table : null,
    role: play.role,
    texts,
  }) : null;
  return el('article', { class: 'table-turn', 'data-test': 'turn', 'data-step': turn.step.id, 'data-verdict': verdict },
    el('h2', { class: 'table-verdict', 'data-verdict': verdict, 'data-focus': true, tabindex: '-1' }, icon(symbol),
      el('span', {}, predicted ? texts.of(`predict.${verdict}`) : (turn.label ?? '')),
      el('span', { class: 'table-verdict-points' }, texts.of('turn.points', turn.score, turn.outOf))),
    turn.key ? foreseen(turn, turn.key, texts) : '',
    el('p', { class: 'table-told', 'data-test': 'told' }, turn.text),
    moved.length ? el('p', { class: 'table-moved', 'data-test': 'moved' }, icon('turn'), spokenChanges(moved, texts)) : '',
    council?.element ?? '',
    answerNotes({ citations: turn.citations }, texts));
}

/**
 * @param {Turn} turn
 * @param {string[]} key
 * @param {Texts} texts
 */
function foreseen({ answer, step }, key, texts) {
  /** @param {string} id */
  const nameOf = (id) => step.members?.find((member) => member.id === id)?.name ?? step.table?.stances?.find(({ member }) => member === id)?.name ?? id;
  /** @param {string[]} ids */
  const words = (ids) => (ids.length ? list(ids.map(nameOf)) : texts.of('nobody'));
  return el('dl', { class: 'table-foresight' },
    el('div', {}, el('dt', {}, texts.of('predict.yours')), el('dd', {}, words(answer.members ?? []))),
    el('div', {}, el('dt', {}, texts.of('predict.key')), el('dd', { 'data-test': 'key' }, words(key))));
}
