import { Api } from '../shared/api.js';
import { keysDialog } from '../shared/keys-dialog.js';
import { Outbox } from '../shared/outbox.js';
import { Player } from '../shared/player.js';
import { Saving } from '../shared/saving.js';
import { signedOut } from '../shared/signed-out.js';
import { Texts } from '../shared/texts.js';
import { Board } from './board.js';
import { Desk } from './desk.js';
import { wishOf } from './keys.js';

/** @import { Move } from './json.js' */

/**
 * <sco-draft play="uuid" texts="api/scenario/drafts/texts" api="api/scenario" sign-in="/sign-in">
 * A drafting game: work on the text, foresee who objects and why, see who moved, and do it again after the news.
 */
class ScoDraft extends Player {
  static observedAttributes = ['texts', 'play', 'api'];

  /** @type {Desk | null} */
  #desk = null;
  /** @type {Outbox | null} */
  #outbox = null;
  /** @type {Saving | null} */
  #saving = null;
  /** @type {Board | null} */
  #board = null;
  #texts = new Texts();

  /** @override */
  get waiting() {
    return this.#outbox !== null && !this.#outbox.durable && this.#outbox.size > 0;
  }

  /** @override */
  get changedAt() {
    return this.#desk?.changedAt ?? 0;
  }

  /**
   * @override
   * @param {Texts} texts
   */
  start(texts) {
    const play = this.getAttribute('play');
    if (!play) return;
    this.#texts = texts;
    const api = new Api(this.getAttribute('api') ?? 'api/scenario');
    this.#outbox = new Outbox(`draft:${play}`, api);
    this.#board = new Board(this, texts, (action, event) => this.#do(action, event), (move, event) => this.#move(move, event));
    this.#desk = new Desk({ play, api, texts, outbox: this.#outbox, board: this.#board, signedOut: () => this.#signedOut() });
    this.#saving = new Saving(this.#outbox, texts, {
      say: (state, text) => this.#board?.say(state, text),
      announce: (text) => this.#board?.announce(text),
      signedOut: () => this.#signedOut(),
      signedIn: () => this.#board?.notice(null),
    });
    this.#outbox.addEventListener('state', () => this.#desk?.outboxChanged());
    this.#desk.start();
  }

  /** @override */
  stop() {
    this.#saving?.stop();
    this.#desk?.stop();
    this.#outbox?.close();
    this.#desk = this.#outbox = null;
  }

  /**
   * @override
   * @param {KeyboardEvent} event
   */
  pressed(event) {
    if (!this.#desk) return;
    if (event.repeat && event.key === 'Enter' && event.target instanceof Node && this.contains(event.target)) return event.preventDefault();
    const wish = wishOf(event);
    if (wish === null) return;
    const taken = typeof wish === 'string' ? this.#do(wish) : this.#board?.pick(wish.pick);
    if (taken !== false) event.preventDefault();
  }

  /**
   * @param {string} action
   * @param {PointerEvent} [event]
   */
  #do(action, event) {
    if (!this.#desk || (event && !this.meant(event))) return true;
    if (action === 'help') return this.open(this.#help());
    return this.#desk.do(action);
  }

  /**
   * @param {Move} move
   * @param {PointerEvent} event
   */
  #move(move, event) {
    return event.detail > 1 ? true : this.#desk?.move(move);
  }

  #help() {
    const texts = this.#texts;
    return keysDialog([
      { keys: [texts.of('key.tab')], does: 'walk' },
      { keys: ['P'], does: 'put' },
      { keys: ['1', texts.of('key.to'), '7'], does: 'pick' },
      { keys: [texts.of('key.enter')], does: 'enter' },
      { keys: ['?'], does: 'help' },
      { keys: [texts.of('key.escape')], does: 'close' },
    ], texts);
  }

  #signedOut() {
    if (!this.querySelector('.sco-signed-out')) this.#board?.notice(signedOut(this.#texts, this.getAttribute('sign-in') ?? '/sign-in'));
  }
}

if (!customElements.get('sco-draft')) customElements.define('sco-draft', ScoDraft);
