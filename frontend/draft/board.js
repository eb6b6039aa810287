import { el, find, findAll, icon } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';
import { TableScene } from '../summit/table-scene.js';
import { debriefing } from './debrief.js';
import { drafting } from './draft-sheet.js';
import { Explaining, Foreseeing } from './questions.js';
import { spokenFlips, verdict } from './verdict.js';

/** @import { Act } from '../quiz/actions.js' */
/** @import { Child } from '../shared/page.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Move, Play, View } from './json.js' */

/** The board: whose seat it is, the draft or what came of it, and what one can do. */
export class Board extends TableScene {
  #act;
  #move;
  /** @type {Foreseeing | Explaining | null} */
  #question = null;
  #head = el('header', { class: 'draft-head', hidden: true });

  /**
   * @param {HTMLElement} host
   * @param {Texts} texts
   * @param {Act} act
   * @param {(move: Move, event: PointerEvent) => unknown} move
   */
  constructor(host, texts, act, move) {
    super(host, texts, 'draft', ['refused', 'failed', 'stale']);
    this.#act = act;
    this.#move = move;
    this.open(this.#head);
  }

  /**
   * @param {View} view
   * @param {Play} play
   * @param {boolean} same whether the view was on the board already
   */
  show(view, play, same) {
    const mayFocus = this.ownsFocus();
    const focused = same && document.activeElement instanceof HTMLElement && this.host.contains(document.activeElement) ? document.activeElement.dataset.stay : undefined;
    const open = same ? findAll(this.main, 'details[open]', HTMLDetailsElement).map(({ id }) => id) : [];
    this.host.dataset.view = view;
    this.#showHead(play);
    this.#question = view === 'foresee' ? new Foreseeing(play, this.texts, () => this.incomplete('')) : view === 'explain' ? new Explaining(play, this.texts, () => this.incomplete('')) : null;
    const page = this.#question?.element ?? this.#page(view, play);
    this.main.replaceChildren(page);
    for (const details of findAll(page, 'details[id]', HTMLDetailsElement)) details.open ||= open.includes(details.id);
    this.foot.replaceChildren(...this.#actions(view, play));
    this.busy(false);
    const stay = focused ? find(page, `[data-stay="${CSS.escape(focused)}"]`) : null;
    if (stay) stay.focus({ preventScroll: true });
    else if (mayFocus && !same) find(page, '[data-focus]')?.focus({ preventScroll: true });
    if (!same) this.toTop();
    this.#announceView(view, play, same);
  }

  /**
   * @param {View} view
   * @param {Play} play
   */
  #page(view, play) {
    const last = play.puttings.at(-1);
    if (view === 'verdict' && last) return verdict(last, play, this.texts);
    if (view === 'end' && play.end) return debriefing(play, play.end, this.texts, this.#act);
    return drafting(play, this.texts, this.#move);
  }

  /**
   * What is answered, once it is.
   *
   * @returns {Move | null}
   */
  get answer() {
    return this.#question?.answer ?? null;
  }

  /**
   * Chooses by place; false when there is nothing to choose.
   *
   * @param {number} place
   */
  pick(place) {
    return this.#question?.pick(place) ?? false;
  }

  /**
   * Says only what keeps the learner waiting: as a rule a move is recorded before one could read of it.
   *
   * @override
   * @param {string} state
   */
  waiting(state) {
    if (state === 'offline' || state === 'signed-out') super.waiting(state);
    else this.foot.querySelector('.draft-wait')?.replaceChildren();
  }

  /**
   * While a move is under way nothing else can be done.
   *
   * @param {boolean} busy
   */
  busy(busy) {
    this.main.toggleAttribute('aria-busy', busy);
    if (busy) this.main.setAttribute('aria-busy', 'true');
    this.host.toggleAttribute('data-busy', busy);
  }

  /** @param {Play} play */
  #showHead(play) {
    const { seat, puttingsLeft, phase } = play;
    this.#head.hidden = false;
    this.#head.replaceChildren(
      el('div', { class: 'draft-who' },
        seat ? emblem(seat.id, seat.name) : '',
        el('div', {}, el('p', { class: 'draft-role', 'data-test': 'role' }, seat ? this.texts.of('role', seat.name) : this.texts.of('chair')),
          el('p', { class: 'draft-title' }, play.title))),
      el('div', { class: 'draft-tools' },
        phase === 'ended' ? '' : el('p', { class: 'draft-left', 'data-test': 'left' }, this.texts.counted('left', puttingsLeft)),
        el('button', { type: 'button', class: 'sco-tool', 'data-test': 'help', 'aria-label': this.texts.of('help'), 'aria-keyshortcuts': '?', click: () => this.#act('help') }, icon('help')),
        el('a', { class: 'sco-tool', href: play.back, 'data-test': 'leave', 'aria-label': this.texts.of('leave'), title: this.texts.of('leave.title') }, icon('leave'))),
      el('div', { class: 'draft-line' }, this.status.element));
  }

  /**
   * @param {View} view
   * @param {Play} play
   * @returns {Child[] & (Node | string)[]}
   */
  #actions(view, play) {
    /** @param {string} action @param {string} text */
    const primary = (action, text) => el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': action, click: (event) => this.#act(action, event) }, text);
    /** @param {string} action @param {string} text */
    const plain = (action, text) => el('button', { type: 'button', class: 'sco-button sco-button-large', 'data-test': action, click: (event) => this.#act(action, event) }, text);
    const wait = el('p', { class: 'draft-wait', role: 'status', 'data-test': 'waiting' });
    const incomplete = el('p', { class: 'draft-incomplete', role: 'status', 'data-test': 'incomplete' });
    if (view === 'draft') return [wait, el('div', { class: 'draft-acts' }, primary('put', this.texts.of('put')), plain('postpone', this.texts.of('postpone')))];
    if (view === 'foresee') return [incomplete, wait, el('div', { class: 'draft-acts' }, primary('submit', this.texts.of('submit.foresee')), plain('back-to-draft', this.texts.of('backToDraft')))];
    if (view === 'explain') return [incomplete, wait, el('div', { class: 'draft-acts' }, primary('submit', this.texts.of('submit.explain')))];
    if (view === 'verdict') return [el('div', { class: 'draft-acts' }, primary('go-on', this.texts.of(play.phase === 'ended' ? 'toDebrief' : 'goOn')))];
    return [];
  }

  /**
   * @param {View} view
   * @param {Play} play
   * @param {boolean} same
   */
  #announceView(view, play, same) {
    const last = play.puttings.at(-1);
    if (view === 'verdict' && last) this.announce([this.texts.of(`outcome.${last.outcome.kind}`), spokenFlips(last.flips, this.texts)].join('. '));
    else if (view === 'draft' && same) this.announce(this.texts.counted('stand', play.lines.filter(({ now }) => now !== null).length));
  }
}
