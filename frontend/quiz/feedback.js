import { rich } from '../shared/clean-html.js';
import { el, icon } from '../shared/dom.js';
import { answerNotes, comparable, difference } from '../shared/notes.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Correctness, Feedback, Shown } from './json.js' */

/** @type {Record<Correctness, IconName>} */
const SYMBOLS = { right: 'check', partial: 'half', wrong: 'cross' };
/** Where the marks on the answer itself show the key; told once more to those who listen. */
const SHOWN_IN_PLACE = new Set(['multiple-response', 'true-false', 'matching', 'ordering']);

/**
 * What came of an answer: the verdict in icon and word, the key, why, and where it stands.
 *
 * @param {Pick<Shown, 'kind' | 'given'>} shown
 * @param {Feedback} feedback
 * @param {Texts} texts
 */
export function feedbackPanel({ kind, given }, feedback, texts) {
  const { verdict, points, of, again, key, diff, looks } = feedback;
  const earned = [amount(points), amount(of)];
  return el('section', { class: 'quiz-feedback', 'data-test': 'feedback', 'data-verdict': verdict, 'aria-labelledby': 'quiz-verdict' },
    el('h3', { class: 'quiz-verdict', id: 'quiz-verdict', tabindex: '-1', 'data-test': 'verdict', 'data-verdict': verdict, 'aria-describedby': verdict !== 'right' && 'quiz-key' },
      verdict ? icon(SYMBOLS[verdict]) : '', verdictText(feedback, texts),
      again || !verdict ? '' : el('span', { class: 'quiz-verdict-points' }, texts.of('verdict.points', ...earned))),
    again ? el('p', { class: 'quiz-counts', 'data-test': 'counts' }, texts.of('verdict.counts', ...earned)) : '',
    diff && comparable(diff) && given?.text?.trim() && verdict !== 'right' ? [el('p', { class: 'quiz-compared' }, texts.of('verdict.compared')), difference(diff, texts)] : '',
    keyLine({ kind, verdict, key, html: looks?.key }, texts),
    answerNotes(feedback, texts, { passages: verdict === 'right' ? 'folded' : 'open' }),
    remark(feedback, texts));
}

/** @param {Feedback} feedback @param {Texts} texts */
export const verdictText = ({ verdict, again }, texts) => texts.of(`verdict.${again ? 'again.' : ''}${verdict ?? 'awaiting'}`);

/**
 * Before the learner judges: what a right answer says.
 *
 * @param {Pick<Shown, 'feedback'>} shown
 * @param {Texts} texts
 */
export function revealedPanel({ feedback }, texts) {
  return el('section', { class: 'quiz-feedback', 'data-test': 'revealed', 'aria-labelledby': 'quiz-verdict' },
    el('h3', { class: 'quiz-verdict quiz-verdict-plain', id: 'quiz-verdict', tabindex: '-1' }, texts.of('answer')),
    feedback?.key ? el('div', { class: 'quiz-key sco-rich', 'data-test': 'key' }, rich(feedback.looks?.key, feedback.key)) : '',
    feedback ? answerNotes(feedback, texts) : '');
}

/**
 * The way to tell the authors; the page opens the form.
 *
 * @param {Feedback} feedback
 * @param {Texts} texts
 */
function remark({ question }, texts) {
  return question
    ? el('button', { type: 'button', class: 'sco-button sco-button-plain', 'data-test': 'remark-open', click: (event) => event.target?.dispatchEvent(new CustomEvent('remark', { bubbles: true, detail: question })) }, texts.of('remark'))
    : '';
}

/**
 * @param {{ kind: string, verdict: Correctness | null, key: string, html: string | undefined }} told
 * @param {Texts} texts
 */
function keyLine({ kind, verdict, key, html }, texts) {
  if (verdict === 'right' && (kind === 'choice' || SHOWN_IN_PLACE.has(kind))) return '';
  const quiet = SHOWN_IN_PLACE.has(kind) && !(kind === 'true-false' && !/^(true|false)$/i.test(key));
  return el('div', { class: `quiz-key-line ${quiet ? 'sco-quiet-text' : ''}`, id: 'quiz-key' },
    el('span', { class: 'sco-soft' }, `${texts.of('answer')}: `), el('strong', { class: 'quiz-key', 'data-test': 'key' }, quiet ? key : rich(html, key)));
}

/** @param {number} number */
const amount = (number) => new Intl.NumberFormat(document.documentElement.lang || 'en', { maximumFractionDigits: 2 }).format(number);
