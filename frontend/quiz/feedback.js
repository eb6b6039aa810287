import { rich } from '../shared/clean-html.js';
import { el, icon } from '../shared/dom.js';
import { answerNotes, comparable, difference } from '../shared/notes.js';

const SYMBOLS = { right: 'check', partial: 'half', wrong: 'cross' };
/** Where the marks on the answer itself show the key. */
const SHOWN_IN_PLACE = new Set(['choice', 'multiple-response', 'true-false', 'matching', 'ordering']);

/** What came of an answer: the verdict in icon and word, the key, why, and where it stands. */
export function feedbackPanel({ kind, feedback, given, triesLeft }, texts) {
  const { verdict, points, of } = feedback;
  return el('section', { class: 'quiz-feedback', 'data-test': 'feedback', 'data-verdict': verdict, 'aria-labelledby': 'quiz-verdict' },
    el('h3', { class: 'quiz-verdict', id: 'quiz-verdict', tabindex: '-1', 'data-test': 'verdict', 'data-verdict': verdict },
      icon(SYMBOLS[verdict]), texts.of(`verdict.${verdict}`),
      el('span', { class: 'quiz-verdict-points' }, texts.of('verdict.points', amount(points), amount(of)))),
    feedback.diff && comparable(feedback.diff) && given?.text?.trim() && verdict !== 'right' ? [el('p', { class: 'quiz-compared' }, texts.of('verdict.compared')), difference(feedback.diff, texts)] : '',
    feedback.key && !SHOWN_IN_PLACE.has(kind) ? keyLine(feedback.key, texts, feedback.looks?.key) : '',
    kind === 'true-false' && verdict === 'wrong' && feedback.key && !/^(true|false)$/i.test(feedback.key) ? keyLine(feedback.key, texts) : '',
    triesLeft > 0 && verdict !== 'right' && !feedback.key ? el('p', { class: 'quiz-tries' }, texts.of('tries')) : '',
    answerNotes(feedback, texts),
    remark(feedback, texts));
}

/** Before the learner judges: what a right answer says. */
export function revealedPanel({ feedback }, texts) {
  return el('section', { class: 'quiz-feedback', 'data-test': 'revealed', 'aria-labelledby': 'quiz-verdict' },
    el('h3', { class: 'quiz-verdict quiz-verdict-plain', id: 'quiz-verdict', tabindex: '-1' }, texts.of('answer')),
    feedback?.key ? el('div', { class: 'quiz-key sco-rich', 'data-test': 'key' }, rich(feedback.looks?.key, feedback.key)) : '',
    feedback ? answerNotes(feedback, texts) : '');
}

/** The way to tell the authors; the page opens the form. */
function remark({ question }, texts) {
  return question
    ? el('button', { type: 'button', class: 'sco-button sco-button-plain', 'data-test': 'remark-open', click: (event) => event.target.dispatchEvent(new CustomEvent('remark', { bubbles: true, detail: question })) }, texts.of('remark'))
    : '';
}

function keyLine(key, texts, html = null) {
  return el('div', { class: 'quiz-key-line' }, el('span', { class: 'sco-soft' }, `${texts.of('answer')}: `), el('strong', { class: 'quiz-key', 'data-test': 'key' }, rich(html, key)));
}

const amount = (number) => new Intl.NumberFormat(document.documentElement.lang || 'en', { maximumFractionDigits: 2 }).format(number);
