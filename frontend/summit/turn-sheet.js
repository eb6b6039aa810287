import { el, icon } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { Council } from './council.js';
import { list } from './outcome.js';
import { changes, spokenChanges } from './stances.js';

const VERDICTS = [['right', 'check'], ['partial', 'half'], ['wrong', 'cross']];

/** What became of the last answer: how the members took it, what it earned, and why. */
export function turnSheet(play, texts) {
  const turn = play.history.at(-1);
  const predicted = turn.key !== null;
  const [verdict, symbol] = VERDICTS[turn.score >= turn.outOf ? 0 : turn.score > 0 ? 1 : 2];
  const table = turn.after ?? turn.step.table;
  const moved = turn.after ? changes(turn.step.table?.stances, turn.after.stances) : [];
  const council = table?.stances ? new Council(table, {
    members: null, mode: 'revealed', marked: predicted ? turn.answer.members : [], before: turn.after ? turn.step.table : null, role: play.role, texts,
  }) : null;
  return el('article', { class: 'table-turn', 'data-test': 'turn', 'data-step': turn.step.id, 'data-verdict': verdict },
    el('h2', { class: 'table-verdict', 'data-verdict': verdict, 'data-focus': true, tabindex: '-1' }, icon(symbol),
      el('span', {}, predicted ? texts.of(`predict.${verdict}`) : (turn.label ?? '')),
      el('span', { class: 'table-verdict-points' }, texts.of('turn.points', turn.score, turn.outOf))),
    predicted ? foreseen(turn, texts) : '',
    el('p', { class: 'table-told', 'data-test': 'told' }, turn.text),
    moved.length ? el('p', { class: 'table-moved', 'data-test': 'moved' }, icon('turn'), spokenChanges(moved, texts)) : '',
    council?.element ?? '',
    answerNotes({ citations: turn.citations }, texts));
}

function foreseen({ answer, key, step }, texts) {
  const nameOf = (id) => step.members?.find((member) => member.id === id)?.name ?? step.table?.stances?.find(({ member }) => member === id)?.name ?? id;
  const words = (ids) => (ids.length ? list(ids.map(nameOf)) : texts.of('nobody'));
  return el('dl', { class: 'table-foresight' },
    el('div', {}, el('dt', {}, texts.of('predict.yours')), el('dd', {}, words(answer.members ?? []))),
    el('div', {}, el('dt', {}, texts.of('predict.key')), el('dd', { 'data-test': 'key' }, words(key))));
}
