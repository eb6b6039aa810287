import { el } from './dom.js';

/** @import { Texts } from './texts.js' */

/**
 * The learner is signed out; what was answered waits in the browser.
 *
 * @param {Texts} texts
 * @param {string} signInHref
 */
export function signedOut(texts, signInHref) {
  return el('div', { class: 'sco-note sco-note-bad sco-signed-out', role: 'alert', 'data-test': 'signed-out' },
    el('span', {}, el('strong', {}, `${texts.of('signedOut')}. `), texts.of('signedOut.text')),
    el('a', { class: 'sco-button', href: signInHref }, texts.of('signIn')));
}
