/** @import { Answer, Shown } from './json.js' */

/** @typedef {'loading' | 'open' | 'sent' | 'revealed' | 'answered'} View */

/**
 * open, revealed (the learner judges) or answered: how a question stands by what the server says of it.
 *
 * @param {Pick<Shown, 'feedback' | 'revealed' | 'selfJudged'>} shown
 * @returns {View}
 */
export function viewOf(shown) {
  if (shown.feedback && (shown.feedback.verdict || !shown.selfJudged)) return 'answered';
  return shown.revealed && shown.selfJudged ? 'revealed' : 'open';
}

/**
 * Nothing chosen, written or matched: in an exam it takes back what was given.
 *
 * @param {Answer} answer
 */
export function isEmpty({ options, text, pairs, order, places, judged }) {
  if (judged) return false;
  if (text !== undefined && text !== null) return !text.trim();
  if (pairs) return Object.keys(pairs).length === 0;
  return (options ?? order ?? places ?? []).length === 0;
}
