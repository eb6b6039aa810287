import { el } from '../shared/dom.js';
import { passages } from '../summit/stances.js';
import { nameOf } from './announce.js';
import { clauseList, saidLine, wordChip } from './words.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Deed, OpenVote, Parts, Seat, Word } from './json.js' */

/** @type {Word[]} */
const WORDS = ['consent', 'reserve'];

/**
 * The text is put to the seats: three words to choose from; an objection names its sentence.
 *
 * @param {OpenVote} vote
 * @param {Seat} seat
 * @param {Parts} parts
 * @param {Texts} texts
 * @param {(deed: Deed, event?: PointerEvent) => unknown} act
 */
export function ballot(vote, seat, parts, texts, act) {
  /** @param {Word} word @param {string | null} source */
  const deed = (word, source) => ({ what: /** @type {const} */ ('vote'), seat: seat.seat, vote: vote.number, word, source });
  const mine = seat.vote;
  const cited = seat.pleas.find(({ id }) => id === mine?.source);
  return el('section', { class: 'live-ballot', 'data-test': 'ballot', 'aria-labelledby': 'live-ballot-title' },
    el('h2', { id: 'live-ballot-title', tabindex: '-1' }, texts.of('vote.ask', nameOf(seat.seat, parts))),
    clauseList(vote.clauses, texts),
    mine ? el('div', { class: 'live-mine', 'data-test': 'mine', 'data-word': mine.word },
      el('p', {}, wordChip(mine.word, texts), ' ', el('span', { class: 'live-soft' }, texts.of('vote.by', mine.by))),
      cited ? saidLine(cited) : '',
      el('p', { class: 'live-soft' }, texts.of('vote.change'))) : el('p', { class: 'live-soft' }, texts.of('vote.rule')),
    el('div', { class: 'live-choices' },
      WORDS.map((word) => el('button', { type: 'button', class: 'sco-button live-choice', 'data-word': word, 'data-test': `vote-${word}`, 'data-stay': `vote-${word}`, 'aria-pressed': String(mine?.word === word), click: (event) => act(deed(word, null), event) }, texts.of(`vote.${word}`))),
      el('details', { class: 'live-object', id: 'live-object', 'data-test': 'object' },
        el('summary', { class: 'sco-button live-choice', 'data-word': 'object', 'data-stay': 'vote-object', 'data-test': 'vote-object' }, texts.of('vote.object')),
        el('p', { class: 'live-object-how' }, texts.of('vote.object.why')),
        el('ul', { class: 'live-pleas', role: 'list' }, seat.pleas.map(({ id, text, citations }) => el('li', {},
          el('button', { type: 'button', class: 'live-plea', 'data-test': `plea-${id}`, 'data-stay': `plea-${id}`, 'aria-pressed': String(mine?.source === id), click: (event) => act(deed('object', id), event) }, text),
          el('span', { class: 'live-plea-cites' }, passages(citations))))))));
}
