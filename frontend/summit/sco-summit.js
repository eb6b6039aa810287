import { Api } from '../shared/api.js';
import { keysDialog } from '../shared/keys-dialog.js';
import { Outbox } from '../shared/outbox.js';
import { Player } from '../shared/player.js';
import { Saving } from '../shared/saving.js';
import { signedOut } from '../shared/signed-out.js';
import { Texts } from '../shared/texts.js';
import { wishOf } from './keys.js';
import { Meeting } from './meeting.js';
import { Room } from './room.js';

/**
 * <sco-summit play="uuid" texts="api/scenario/texts" api="api/scenario" page="scenarios/" sign-in="/sign-in">
 * A scenario at the summit table: foresee who objects, choose, see how the members take it, and why.
 */
class ScoSummit extends Player {
  static observedAttributes = ['texts', 'play', 'api'];

  /** @type {Meeting | null} */
  #meeting = null;
  /** @type {Outbox | null} */
  #outbox = null;
  /** @type {Saving | null} */
  #saving = null;
  /** @type {Room | null} */
  #room = null;
  #texts = new Texts();

  /** @override */
  get waiting() {
    return this.#outbox !== null && !this.#outbox.durable && this.#outbox.size > 0;
  }

  /** @override */
  get changedAt() {
    return this.#meeting?.changedAt ?? 0;
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
    this.#outbox = new Outbox(`table:${play}`, api);
    this.#room = new Room(this, texts, (action, event) => this.#do(action, event));
    this.#meeting = new Meeting({ play, api, texts, outbox: this.#outbox, room: this.#room, page: this.getAttribute('page') ?? 'scenarios/', signedOut: () => this.#signedOut() });
    this.#saving = new Saving(this.#outbox, texts, {
      say: (state, text) => this.#room?.say(state, text),
      announce: (text) => this.#room?.announce(text),
      signedOut: () => this.#signedOut(),
      signedIn: () => this.#room?.notice(null),
    });
    this.#outbox.addEventListener('state', () => this.#meeting?.outboxChanged());
    this.#meeting.start();
  }

  /** @override */
  stop() {
    this.#saving?.stop();
    this.#meeting?.stop();
    this.#outbox?.close();
    this.#meeting = this.#outbox = null;
  }

  /**
   * @override
   * @param {KeyboardEvent} event
   */
  pressed(event) {
    if (!this.#meeting) return;
    if (event.repeat && event.key === 'Enter' && event.target instanceof Node && this.contains(event.target)) return event.preventDefault();
    const wish = wishOf(event);
    if (wish === null) return;
    const taken = typeof wish === 'string' ? this.#do(wish) : this.#room?.pick(wish.pick);
    if (taken !== false) event.preventDefault();
  }

  /**
   * @param {string} action
   * @param {PointerEvent} [event]
   */
  #do(action, event) {
    if (!this.#meeting || (event && !this.meant(event))) return true;
    if (action === 'help') return this.open(this.#help());
    return this.#meeting.do(action);
  }

  #help() {
    const texts = this.#texts;
    return keysDialog([
      { keys: ['1', texts.of('key.to'), '8'], does: 'pick' },
      { keys: ['A', texts.of('key.to'), 'H'], does: 'pick' },
      { keys: [texts.of('key.enter')], does: 'enter' },
      { keys: ['?'], does: 'help' },
      { keys: [texts.of('key.escape')], does: 'close' },
    ], texts);
  }

  #signedOut() {
    if (!this.querySelector('.sco-signed-out')) this.#room?.notice(signedOut(this.#texts, this.getAttribute('sign-in') ?? '/sign-in'));
  }
}

if (!customElements.get('sco-summit')) customElements.define('sco-summit', ScoSummit);
