import { el, find, icon } from '../shared/dom.js';
import { debriefing } from './debrief.js';
import { emblem } from './emblems.js';
import { spokenChanges, changes } from './stances.js';
import { StepSheet } from './step-sheet.js';
import { turnSheet } from './turn-sheet.js';
import { TableScene } from './table-scene.js';

/** @import { Act } from '../quiz/actions.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Answer, Play } from './json.js' */

/** The room of the meeting: who one is, the step or what came of it, and what one can do. */
export class Room extends TableScene {
  #act;
  /** @type {StepSheet | null} */
  #sheet = null;
  #head = el('header', { class: 'table-head', hidden: true });

  /**
   * @param {HTMLElement} host
   * @param {Texts} texts
   * @param {Act} act
   */
  constructor(host, texts, act) {
    super(host, texts, 'table', ['refused', 'failed', 'stale']);
    this.#act = act;
    this.open(this.#head);
  }

  /**
   * Shows a step, a step whose answer is under way, what became of an answer, or the debrief.
   *
   * @param {'step' | 'sent' | 'turn' | 'debrief'} view
   * @param {Play} play
   * @param {Answer | null} answer
   */
  show(view, play, answer) {
    const mayFocus = this.ownsFocus();
    this.host.dataset.view = view;
    this.#showHead(play);
    this.#sheet = view === 'step' || view === 'sent' ? new StepSheet(play, answer, this.texts, () => this.incomplete('')) : null;
    const page = this.#sheet?.element ?? this.#page(view, play);
    this.main.replaceChildren(page);
    this.foot.replaceChildren(...this.#actions(view, play));
    this.#announceView(view, play);
    if (view !== 'sent') this.#toStart(page, mayFocus);
  }

  /**
   * @param {string} view
   * @param {Play} play
   */
  #page(view, play) {
    const last = play.history.at(-1);
    if (view === 'turn' && last) return turnSheet(last, play, this.texts);
    return play.debrief ? debriefing(play, play.debrief, this.texts, this.#act) : el('article', {});
  }

  get answer() {
    return this.#sheet?.answer ?? null;
  }

  /**
   * Chooses by place; false when there is nothing to choose.
   *
   * @param {number} place
   */
  pick(place) {
    return Boolean(this.#sheet?.pick(place));
  }

  /** @param {Play} play */
  #seat(play) {
    if (play.role) return this.texts.of('role', play.role.name);
    return this.texts.of(play.origin === 'authored' ? 'own-part' : 'chair');
  }

  /** @param {Play} play */
  #showHead(play) {
    this.#head.hidden = false;
    this.#head.replaceChildren(
      el('div', { class: 'table-who' },
        play.role ? emblem(play.role.id, play.role.name) : '',
        el('p', { class: 'table-role', 'data-test': 'role' }, this.#seat(play))),
      el('div', { class: 'table-tools' },
        el('p', { class: 'table-score', 'data-test': 'score', hidden: play.outOf === 0 }, this.texts.of('score', play.score, play.outOf)),
        el('button', { type: 'button', class: 'sco-tool', 'data-test': 'help', 'aria-label': this.texts.of('help'), 'aria-keyshortcuts': '?', click: () => this.#act('help') }, icon('help')),
        el('a', { class: 'sco-tool', href: play.back, 'data-test': 'leave', 'aria-label': this.texts.of('leave'), title: this.texts.of('leave.title') }, icon('leave'))),
      el('div', { class: 'table-line' }, play.history.length ? el('p', { class: 'table-title' }, play.title) : el('span'), this.status.element));
  }

  /**
   * @param {string} view
   * @param {Play} play
   */
  #actions(view, play) {
    /** @param {string} action @param {string} text */
    const primary = (action, text) => el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': action, click: (event) => this.#act(action, event) },
      text, el('kbd', { 'aria-hidden': 'true' }, this.texts.of('key.enter')));
    if (view === 'step') {
      return [
        el('p', { class: 'table-incomplete', role: 'status', 'data-test': 'incomplete' }),
        primary('submit', this.texts.of(`submit.${play.step.kind}`)),
      ];
    }
    if (view === 'sent') return [el('p', { class: 'table-wait', role: 'status', 'data-test': 'waiting' })];
    return view === 'turn' ? [primary('go-on', this.texts.of(play.state === 'ended' ? 'toDebrief' : 'goOn'))] : [];
  }

  /**
   * @param {string} view
   * @param {Play} play
   */
  #announceView(view, play) {
    const last = play.history.at(-1);
    if (view !== 'turn' || !last) return;
    const moved = last.after ? changes(last.step.table?.stances, last.after.stances) : [];
    this.announce([this.texts.of('turn.points', last.score, last.outOf), spokenChanges(moved, this.texts)].join(' '));
  }

  /**
   * @param {HTMLElement} page
   * @param {boolean} mayFocus
   */
  #toStart(page, mayFocus) {
    const title = find(page, '[data-focus]');
    if (mayFocus) title?.focus({ preventScroll: true });
    this.toTop();
  }
}
