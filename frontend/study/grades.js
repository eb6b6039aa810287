import { el } from '../shared/dom.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Card, Grade } from './json.js' */

const TWO = 2;

/**
 * The grade buttons: name, meaning, next interval and key, each a real button.
 *
 * @param {Pick<Card, 'grades'>} card
 * @param {number | undefined} suggested
 * @param {Texts} texts
 * @param {(rating: number, event: PointerEvent) => unknown} choose
 */
export function gradeBar(card, suggested, texts, choose) {
  const family = card.grades.length === TWO ? 'two' : 'grade';
  return el('div', { class: 'deck-grades', role: 'group', tabindex: '-1', 'data-test': 'grades', 'data-choices': card.grades.length, 'aria-label': texts.of('grades') },
    card.grades.map(({ rating, interval }, index) => {
      const name = texts.of(`${family}.${rating}`);
      const means = texts.of(`${family}.${rating}.means`);
      return el('button', {
          type: 'button',
          class: `deck-grade deck-grade-${rating}`,
          'data-test': `grade-${rating}`,
          'data-suggested': suggested === rating,
          'aria-label': texts.of('grade.spoken', name, means, interval),
          'aria-keyshortcuts': index + 1,
          click: (event) => choose(rating, event),
        },
        el('span', { class: 'deck-grade-name' }, name),
        el('span', { class: 'deck-grade-interval' }, interval),
        el('span', { class: 'deck-grade-means' }, means),
        el('kbd', { 'aria-hidden': 'true' }, String(index + 1)));
    }));
}

/**
 * The rating behind a digit: the button's place, or with two buttons also the rating itself.
 *
 * @param {number} digit
 * @param {Grade[]} grades
 */
export function ratingFor(digit, grades) {
  return (grades[digit - 1] ?? grades.find((grade) => grade.rating === digit))?.rating ?? null;
}
