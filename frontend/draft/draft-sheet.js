import { el, icon } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { passages } from '../summit/stances.js';
import { goalList } from './goals.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Line, Move, Named, Play, Wording } from './json.js' */

/** @typedef {(move: Move, event: PointerEvent) => unknown} Moving */

/**
 * The text on the table, clause by clause, with what can be done to each; beside it the brief and the corridor.
 *
 * @param {Play} play
 * @param {Texts} texts
 * @param {Moving} move
 */
export function drafting(play, texts, move) {
  const tabled = play.lines.filter(({ origin }) => origin !== 'optional');
  const optional = play.lines.filter(({ origin }) => origin === 'optional');
  const added = optional.filter(({ now }) => now !== null);
  const addable = optional.filter(({ now }) => now === null);
  return el('article', { class: 'draft-page', 'data-test': 'draft', 'data-moves': play.moves },
    play.news && !play.puttings.at(-1)?.afterNews ? news(play, texts) : '',
    el('section', { class: 'draft-text', 'aria-labelledby': 'draft-text-title' },
      el('div', { class: 'draft-text-head' },
        el('h2', { id: 'draft-text-title', 'data-focus': true, tabindex: '-1' }, texts.of('text')),
        el('p', { class: 'draft-soft' }, texts.of('sponsor', play.sponsor.name), play.host ? ` · ${texts.of('host', play.host.name)}` : '')),
      el('ul', { class: 'draft-lines', role: 'list' }, [...tabled, ...added].map((line) => lineOf(line, texts, move))),
      addable.length ? el('details', { class: 'draft-more', id: 'draft-more', 'data-test': 'more' },
        el('summary', {}, texts.counted('more', addable.length)),
        el('ul', { class: 'draft-lines', role: 'list' }, addable.map((line) => lineOf(line, texts, move)))) : ''),
    el('details', { class: 'draft-panel draft-brief', id: 'draft-brief', open: wide(), 'data-test': 'brief' },
      el('summary', {}, el('h2', {}, texts.of('brief'))),
      goalList(play.goals, texts),
      el('details', { class: 'draft-about', id: 'draft-about' },
        el('summary', {}, texts.of('about')),
        el('p', {}, play.intro), el('p', { class: 'draft-soft' }, play.task),
        play.circumstances.map((text) => el('p', { class: 'draft-soft' }, text)),
        answerNotes({ citations: play.citations }, texts))),
    corridor(play, texts, move));
}

/** On a wide page everything lies open; on a phone the text comes first. */
const wide = () => matchMedia('(width >= 60rem)').matches;

/**
 * @param {Play} play
 * @param {Texts} texts
 */
function news({ news }, texts) {
  return news ? el('section', { class: 'draft-news', 'data-test': 'news', 'aria-label': texts.of('news') },
    el('p', {}, el('strong', {}, texts.of('news')), ' ', news.text, ' ', passages(news.citations))) : '';
}

/**
 * @param {Line} line
 * @param {Texts} texts
 * @param {Moving} move
 */
function lineOf(line, texts, move) {
  const [first] = line.wordings;
  const standing = line.wordings.find(({ id }) => id === line.now);
  const shown = standing ?? first;
  const out = !standing && line.origin !== 'optional';
  return el('li', { class: 'draft-clause', 'data-test': `line-${line.id}`, 'data-state': standing ? (standing === first ? 'first' : 'milder') : 'out', 'data-origin': line.origin },
    el('div', { class: 'draft-clause-body' },
      marks(line, standing, texts),
      el('p', { class: 'draft-clause-text' }, out ? el('del', {}, shown.text) : shown.text),
      shown.does.length || shown.citations.length ? el('p', { class: 'draft-does' }, shown.does.join(' · '), ' ', passages(shown.citations)) : ''),
    el('div', { class: 'draft-clause-acts' }, acts(line, standing, texts, move)));
}

/**
 * @param {Line} line
 * @param {Wording | undefined} standing
 * @param {Texts} texts
 */
function marks(line, standing, texts) {
  const words = [
    line.origin === 'news' ? texts.of('clause.news') : '',
    line.origin === 'optional' && standing ? texts.of('clause.added') : '',
    standing && standing !== line.wordings[0] ? texts.of('clause.milder') : '',
    !standing && line.origin !== 'optional' ? texts.of('clause.out') : '',
  ].filter(Boolean);
  return words.map((word) => el('span', { class: 'draft-mark' }, word));
}

/**
 * @param {Line} line
 * @param {Wording | undefined} standing
 * @param {Texts} texts
 * @param {Moving} move
 */
function acts(line, standing, texts, move) {
  const [first, ...milder] = line.wordings;
  /** @param {Move['what']} what @param {string} about @param {string} key @param {string} of */
  const act = (what, about, key, of) => el('button', { type: 'button', class: 'sco-button draft-act', 'data-test': `${what}-${about}`, 'data-stay': line.id, 'aria-label': `${texts.of(key)}: ${of}`, click: (event) => move({ what, about }, event) }, texts.of(key));
  if (line.origin === 'optional') return [standing ? act('strike', first.id, 'strike', first.text) : act('add', first.id, 'add', first.text)];
  const softer = milder.filter(({ id }) => id !== standing?.id);
  return [
    standing ? act('strike', standing.id, 'strike', standing.text) : '',
    standing === first ? '' : act('restore', first.id, standing ? 'restore.first' : 'restore', first.text),
    softer.length ? el('details', { class: 'draft-softer', 'data-test': `softer-${line.id}` },
      el('summary', { class: 'sco-button draft-act', 'data-stay': `${line.id}-softer` }, texts.of('soften')),
      el('ul', { role: 'list' }, softer.map((wording) => el('li', {}, el('span', {}, wording.text), act('soften', wording.id, 'take', wording.text))))) : '',
  ];
}

/**
 * @param {Play} play
 * @param {Texts} texts
 * @param {Moving} move
 */
function corridor(play, texts, move) {
  const { soundings, soundingsLeft, members, seat } = play;
  /** @param {Named} member */
  const ask = ({ id, name }) => el('button', { type: 'button', class: 'sco-button draft-ask', 'data-test': `sound-${id}`, 'data-stay': `sound-${id}`, disabled: soundingsLeft === 0, click: (event) => move({ what: 'sound', about: id }, event) }, name);
  return el('details', { class: 'draft-panel draft-corridor', id: 'draft-corridor', open: wide(), 'data-test': 'corridor' },
    el('summary', {}, el('h2', {}, texts.of('corridor')), el('span', { class: 'draft-soft' }, texts.counted('soundings', soundingsLeft))),
    soundingsLeft ? el('p', { class: 'draft-soft' }, texts.of('corridor.how')) : '',
    soundingsLeft ? el('div', { class: 'draft-asks' }, members.filter(({ id }) => id !== seat?.id).map(ask)) : '',
    soundings.length ? el('ul', { class: 'draft-said', role: 'list' }, soundings.toReversed().map(({ member, said }) => el('li', { 'data-test': `said-${member.id}` },
      el('p', {}, el('strong', {}, member.name)), said.map(({ text, citations }) => el('p', {}, icon('flag'), el('span', {}, text, ' ', passages(citations))))))) : '');
}
