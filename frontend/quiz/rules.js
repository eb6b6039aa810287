const SELF_JUDGED = new Set(['basic', 'reversed']);

/** Said to oneself and judged by oneself. */
export const selfJudged = ({ kind }) => SELF_JUDGED.has(kind);

export const canTryAgain = (shown) => shown.triesLeft > 0 && shown.feedback?.verdict !== 'right' && !selfJudged(shown);

/** open, revealed (the learner judges) or answered: how a question stands by what the server says of it. */
export function viewOf(shown) {
  if (shown.feedback?.verdict) return 'answered';
  return shown.revealed && selfJudged(shown) ? 'revealed' : 'open';
}
