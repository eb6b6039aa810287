/** @import { Texts } from '../shared/texts.js' */
/** @import { Parts } from './json.js' */

/**
 * What somebody who does not see the screen is told of a change: the weightiest thing alone.
 *
 * @param {Parts | null} before
 * @param {Parts} after
 * @param {Texts} texts
 */
export function announcement(before, after, texts) {
  if (!before) return '';
  const was = before.table;
  const is = after.table;
  if (was.phase !== 'ended' && is.phase === 'ended') return texts.of('announce.ended');
  if (was.votes.length < is.votes.length) return texts.of('announce.result', texts.of(`outcome.${is.votes[is.votes.length - 1].outcome.kind}`));
  if (!was.vote && is.vote) return texts.of('announce.vote');
  if (was.paused !== is.paused) return texts.of(is.paused ? 'announce.paused' : 'announce.resumed');
  const asked = after.seat?.asked.find(({ number }) => !before.seat?.asked.some((known) => known.number === number));
  if (asked) return texts.of('announce.asked', asked.by.name);
  const done = is.latest[0];
  if (done && done.number !== was.latest[0]?.number) return doneText(done, after, texts);
  return JSON.stringify(was.now) === JSON.stringify(is.now) ? '' : texts.of('announce.changed');
}

/**
 * @param {Parts['table']['latest'][number]} done
 * @param {Parts} parts
 * @param {Texts} texts
 */
export function doneText({ seat, what, text }, parts, texts) {
  return texts.of(`done.${what}`, nameOf(seat, parts), text);
}

/**
 * @param {string} seat
 * @param {Parts} parts
 */
export function nameOf(seat, parts) {
  return parts.case.members.find(({ id }) => id === seat)?.name ?? seat;
}
