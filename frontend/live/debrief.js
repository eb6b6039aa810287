import { el } from '../shared/dom.js';
import { goalList } from '../draft/goals.js';
import { emblem } from '../summit/emblems.js';
import { outcomeLine } from '../summit/outcome.js';
import { nameOf } from './announce.js';
import { clauseList, reasonList, saidLine, stanceMark, wordChip } from './words.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Compared, ComparedSeat, Debrief, Earned, Parts } from './json.js' */

/**
 * What came of the summit: each vote beside what the members' interests would have made of it, what became of the briefs,
 * and what the reading reports.
 *
 * @param {Parts} parts
 * @param {Debrief} debrief
 * @param {Texts} texts
 */
export function debriefing(parts, debrief, texts) {
  const own = debrief.seats.find(({ seat }) => seat === parts.me?.seat);
  return el('article', { class: 'live-debrief', 'data-test': 'debrief' },
    el('h2', { class: 'live-debrief-title', tabindex: '-1' }, texts.of('debrief')),
    own ? yours(own, parts, texts) : '',
    el('section', { class: 'live-signed' }, el('h3', {}, texts.of('debrief.signed')),
      debrief.signed ? clauseList(debrief.signed, texts) : el('p', { class: 'live-soft' }, texts.of('debrief.signed.none'))),
    el('section', {}, el('h3', {}, texts.of('debrief.votes')),
      debrief.votes.length ? debrief.votes.map((vote, place) => compared(vote, place, parts, texts)) : el('p', { class: 'live-soft' }, texts.of('debrief.no-votes'))),
    el('section', {}, el('h3', {}, texts.of('debrief.briefs')),
      el('ul', { class: 'live-briefs', role: 'list' }, debrief.seats.map((earned) => brief(earned, parts, texts)))),
    el('section', { class: 'live-reported' }, el('h3', {}, texts.of('debrief.reported')), saidLine(debrief.reported)));
}

/**
 * @param {Earned} own
 * @param {Parts} parts
 * @param {Texts} texts
 */
function yours(own, parts, texts) {
  return el('section', { class: 'live-yours sco-tiled', 'data-test': 'yours' }, emblem(own.seat, nameOf(own.seat, parts)),
    el('div', {}, el('p', {}, texts.of('debrief.yours'), ': ', nameOf(own.seat, parts)),
      el('p', { class: 'live-points', 'data-test': 'points' }, texts.of('debrief.points', own.points, own.outOf)),
      el('p', {}, texts.of('debrief.mandate', own.mandate, own.outOfMandate), own.outOfVotes ? ` · ${texts.of('debrief.spoken', own.votes, own.outOfVotes)}` : '')));
}

/**
 * @param {Compared} vote
 * @param {number} place
 * @param {Parts} parts
 * @param {Texts} texts
 */
function compared(vote, place, parts, texts) {
  return el('section', { class: 'live-compared', 'data-test': `compared-${place + 1}` },
    el('h4', {}, texts.of('vote.number', place + 1)),
    el('div', { class: 'live-both' },
      el('div', {}, el('p', { class: 'live-soft' }, texts.of('debrief.class')), outcomeLine(vote.outcome, texts)),
      el('div', {}, el('p', { class: 'live-soft' }, texts.of('debrief.interests')), outcomeLine(vote.interests, texts))),
    el('details', { id: `compared-text-${vote.number}` }, el('summary', {}, texts.of('text')), clauseList(vote.clauses, texts)),
    el('ul', { class: 'live-stands', role: 'list' }, vote.seats.map((seat) => stand(seat, vote, parts, texts))));
}

/**
 * @param {ComparedSeat} stood
 * @param {Compared} vote
 * @param {Parts} parts
 * @param {Texts} texts
 */
function stand({ seat, word, cited, citedRightly, byCouncil, interests, against }, vote, parts, texts) {
  return el('li', { 'data-against': String(against), 'data-test': `stand-${seat}` }, emblem(seat, nameOf(seat, parts)),
    el('div', {},
      el('p', { class: 'live-stand-name' }, el('strong', {}, nameOf(seat, parts)), against ? el('span', { class: 'live-against' }, texts.of('debrief.against')) : '', byCouncil ? el('span', { class: 'live-soft' }, texts.of('debrief.council')) : ''),
      el('p', { class: 'live-stand-words' }, wordChip(word, texts), against ? [el('span', { 'aria-hidden': 'true' }, '↔'), stanceMark(interests.kind, texts)] : ''),
      cited ? saidLine(cited, texts.of(citedRightly ? 'debrief.cited' : 'debrief.cited.not')) : '',
      el('details', { id: `why-${vote.number}-${seat}`, class: 'live-why' }, el('summary', {}, texts.of('desk.why')), reasonList(interests, texts))));
}

/**
 * @param {Earned} earned
 * @param {Parts} parts
 * @param {Texts} texts
 */
function brief({ seat, held, goals, points, outOf }, parts, texts) {
  return el('li', { 'data-test': `brief-${seat}` },
    el('details', { id: `brief-of-${seat}` }, el('summary', {}, emblem(seat, nameOf(seat, parts)),
        el('span', {}, el('strong', {}, nameOf(seat, parts)), ' ', el('span', { class: 'live-soft' }, held ? texts.of('debrief.points', points, outOf) : texts.of('debrief.unheld'))),
        el('span', { class: 'live-kept', 'aria-hidden': 'true' }, goals.map(({ met }) => el('span', { 'data-met': String(met) })))),
      goalList(goals, texts)));
}
