import { newId } from '../shared/new-id.js';
import { PlayLine } from '../summit/play-line.js';

/** @import { Api } from '../shared/api.js' */
/** @import { Entry, Outbox } from '../shared/outbox.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Board } from './board.js' */
/** @import { Move, Moved, Play, View } from './json.js' */

/**
 * What a desk is made of.
 *
 * @typedef {object} Parts
 * @property {string} play its id
 * @property {Api} api
 * @property {Texts} texts
 * @property {Outbox} outbox
 * @property {Board} board
 * @property {() => void} signedOut
 */

/** One drafting game as the learner goes through it: the draft, who will object, why, the verdict, the debrief. */
export class Desk {
  changedAt = 0;
  /** @type {Play | null} */
  #play = null;
  /** @type {View | 'loading'} */
  #view = 'loading';
  #path;
  #texts;
  #outbox;
  #board;
  #line;

  /** @param {Parts} parts */
  constructor({ play, api, texts, outbox, board, signedOut }) {
    this.#path = `drafts/${encodeURIComponent(play)}`;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#board = board;
    this.#line = new PlayLine({ path: this.#path, api, texts, outbox, scene: board, signedOut }, (found) => {
      this.#play = found;
      this.#goOn();
    });
    outbox.whenDelivered((entry, reply) => this.#delivered(entry, reply));
  }

  start() {
    return this.#line.start();
  }

  stop() {
    this.#line.stop();
  }

  /**
   * False when the action has no meaning now.
   *
   * @param {string} action
   * @returns {unknown}
   */
  do(action) {
    switch (action) {
      case 'put':
        return this.#view === 'draft' && !this.#busy && this.#show('foresee');
      case 'back-to-draft':
        return this.#view === 'foresee' && !this.#busy && this.#show('draft');
      case 'enter':
        return this.#view === 'verdict' ? this.#goOn() : (this.#view === 'foresee' || this.#view === 'explain') && this.#submit();
      case 'submit':
        return this.#submit();
      case 'go-on':
        return this.#view === 'verdict' && this.#goOn();
      case 'postpone':
        return this.#view === 'draft' && this.move({ what: 'postpone' });
      case 'again':
        return this.#again();
      default:
        return false;
    }
  }

  /**
   * Sends a move; the page waits until it is recorded.
   *
   * @param {Move} move
   */
  move(move) {
    if (!this.#play || this.#busy) return true;
    this.#board.busy(true);
    this.#outbox.add(`${this.#path}/moves`, { on: this.#play.moves, move, entry: newId() });
    return true;
  }

  outboxChanged() {
    this.#board.waiting(this.#outbox.state);
  }

  get #busy() {
    return this.#outbox.size > 0;
  }

  /** To what the game asks for now. */
  #goOn() {
    const { phase } = this.#play ?? {};
    this.#show(phase === 'ended' ? 'end' : phase === 'explaining' ? 'explain' : 'draft');
    return true;
  }

  /** @param {View} view */
  #show(view) {
    if (!this.#play) return true;
    const same = view === this.#view;
    this.#view = view;
    this.changedAt = performance.now();
    this.#board.show(view, this.#play, same);
    if (this.#busy) this.#board.busy(true);
    return true;
  }

  #submit() {
    if (this.#view !== 'foresee' && this.#view !== 'explain') return false;
    const { answer } = this.#board;
    if (answer) return this.move(answer);
    this.#board.incomplete(this.#texts.of(`incomplete.${this.#view}`));
    return true;
  }

  /**
   * @param {Entry} entry
   * @param {Moved} reply
   */
  #delivered(entry, reply) {
    if (this.#line.stopped) return;
    const here = this.#play !== null && entry.body.on === this.#play.moves;
    const before = this.#play?.puttings.length ?? 0;
    this.#play = reply.play;
    if (reply.recorded === 'moved-on') this.#board.say('stale', this.#texts.of('status.movedOn'));
    if (here && reply.play.puttings.length > before) this.#show('verdict');
    else this.#goOn();
  }

  /** Begins another game on the same case and goes to its page. */
  #again() {
    if (this.#view !== 'end' || !this.#play) return false;
    this.#line.begin('drafts', this.#play.scenario, 'scenarios/draft/');
    return true;
  }
}
