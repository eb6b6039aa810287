import { el } from './dom.js';

/** @import { Child } from './page.js' */

/**
 * A page of few words: a title that takes the focus, a sentence, and what can be done.
 *
 * @param {string} className
 * @param {string} test the name by which tests find it
 * @param {string} title
 * @param {Child} text
 * @param {Child[]} actions
 */
export function screen(className, test, title, text, ...actions) {
  return el('div', { class: `sco-screen ${className}`, 'data-test': test },
    el('h2', { class: 'sco-screen-title', tabindex: '-1' }, title),
    text ? el('p', { class: 'sco-screen-text' }, text) : '',
    actions.length ? el('div', { class: 'sco-screen-actions' }, actions) : '');
}
