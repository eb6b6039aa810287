import { el } from './dom.js';

/** The learner is signed out; what was answered waits in the browser. */
export function signedOut(texts, signInHref) {
  return el('div', { class: 'sco-note sco-note-bad sco-signed-out', role: 'alert', 'data-test': 'signed-out' },
    el('span', {}, el('strong', {}, `${texts.of('signedOut')}. `), texts.of('signedOut.text')),
    el('a', { class: 'sco-button', href: signInHref }, texts.of('signIn')));
}
