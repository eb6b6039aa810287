import { el, find, icon } from '../shared/dom.js';
import { StatusLine } from '../shared/status-line.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Card, Counts } from './json.js' */
/** @import { Action } from './keys.js' */

/** @type {(keyof Counts)[]} */
const KINDS = ['fresh', 'learning', 'due'];

/** Above the card: what remains, whether answers are safe, and the rarer actions. */
export class Toolbar {
  #texts;
  #counts;
  #bar = el('div', { class: 'deck-progress-done' });
  #progress;
  #status = new StatusLine();
  #undo;
  #flag;
  #about;
  #cardActions;
  #menu;
  #more;

  /**
   * @param {Texts} texts
   * @param {(action: Action) => unknown} act
   */
  constructor(texts, act) {
    this.#texts = texts;
    /** @param {keyof Counts} kind */
    const count = (kind) => el('li', { class: `deck-count deck-count-${kind}`, 'data-test': `count-${kind}` });
    this.#counts = { fresh: count('fresh'), learning: count('learning'), due: count('due') };
    this.#progress = el('div', { class: 'deck-progress', role: 'progressbar', 'aria-valuemin': '0', 'data-test': 'progress' }, this.#bar);
    this.#undo = el('button', { type: 'button', class: 'sco-tool', 'data-test': 'undo', disabled: true, 'aria-keyshortcuts': 'u', title: `${texts.of('undo')} (u)`, click: () => act('undo') },
      icon('undo'), el('span', {}, texts.of('undo')));
    this.#more = el('button', { type: 'button', class: 'sco-tool', 'data-test': 'menu', 'aria-expanded': 'false', 'aria-controls': 'deck-menu', 'aria-label': texts.of('tools'), click: () => this.#open(this.#menu.hidden === true) }, icon('more'));
    /**
     * @param {Action} action
     * @param {string} key
     */
    const item = (action, key) => {
      const click = () => {
        this.close();
        act(action);
      };
      return el('button', { type: 'button', class: 'deck-menu-item', 'data-test': action, 'aria-keyshortcuts': key, click },
        el('span', {}, texts.of(action)), el('kbd', { 'aria-hidden': 'true' }, key));
    };
    this.#flag = item('flag', 'f');
    this.#cardActions = [this.#flag, item('bury', 'b'), item('suspend', 's'), item('remark', 'w')];
    for (const button of this.#cardActions) button.disabled = true;
    this.#about = el('a', { class: 'deck-menu-item', 'data-test': 'about', 'aria-keyshortcuts': 'i', hidden: true }, el('span', {}, texts.of('about')), el('kbd', { 'aria-hidden': 'true' }, 'i'));
    this.#menu = el('div', { class: 'deck-menu', id: 'deck-menu', hidden: true }, this.#cardActions, this.#about, item('help', '?'));
    this.element = el('div', { class: 'deck-toolbar' },
      el('ul', { class: 'deck-counts', 'data-test': 'counts' }, KINDS.map((kind) => this.#counts[kind])),
      this.#status.element,
      el('div', { class: 'deck-tools' }, this.#undo, this.#more, this.#menu),
      this.#progress);
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.#menu.hidden) {
        event.stopPropagation();
        this.close();
        this.#more.focus();
      }
    });
    this.element.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !this.element.contains(event.relatedTarget)) this.close();
    });
  }

  /** @param {{ counts: Counts, current: Card | null, done: number, canUndo: boolean }} state */
  update({ counts, current, done, canUndo }) {
    for (const kind of KINDS) {
      this.#counts[kind].textContent = this.#texts.of(`count.${kind}`, counts[kind]);
      this.#counts[kind].dataset.count = String(counts[kind]);
    }
    this.#counts.fresh.toggleAttribute('data-current', current?.phase === 'NEW');
    this.#counts.due.toggleAttribute('data-current', current?.phase === 'REVIEW');
    this.#counts.learning.toggleAttribute('data-current', current?.phase === 'LEARNING' || current?.phase === 'RELEARNING');
    const all = done + counts.fresh + counts.learning + counts.due;
    this.#bar.style.inlineSize = `${all ? (100 * done) / all : 0}%`;
    this.#progress.setAttribute('aria-valuemax', String(all));
    this.#progress.setAttribute('aria-valuenow', String(done));
    this.#progress.setAttribute('aria-label', this.#texts.of('progress', done, all));
    this.#undo.disabled = !canUndo;
    for (const button of this.#cardActions) button.disabled = !current;
    this.#about.hidden = !current;
    if (current) this.#about.href = `cards/card?id=${encodeURIComponent(current.card)}`;
    for (const name of this.#flag.querySelectorAll('span')) name.textContent = this.#texts.of(current?.flagged ? 'unflag' : 'flag');
  }

  /** Leads to what is known of the card's memory. */
  about() {
    if (!this.#about.hidden) this.#about.click();
  }

  /**
   * @param {string} state
   * @param {string} text
   */
  status(state, text) {
    this.#status.say(state, text);
  }

  close() {
    this.#open(false);
  }

  /** @param {Node} target */
  closeUnlessInside(target) {
    if (!this.element.contains(target)) this.close();
  }

  /** @param {boolean} open */
  #open(open) {
    this.#menu.hidden = !open;
    this.#more.setAttribute('aria-expanded', String(open));
    if (open) find(this.#menu, 'button:enabled')?.focus();
  }
}
