import { newId } from '../shared/new-id.js';
import { PlayLine } from './play-line.js';

/** @import { Api } from '../shared/api.js' */
/** @import { Entry, Outbox } from '../shared/outbox.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Answer, Answered, Play } from './json.js' */
/** @import { Room } from './room.js' */

/**
 * What a meeting is made of.
 *
 * @typedef {object} Parts
 * @property {string} play its id
 * @property {Api} api
 * @property {Texts} texts
 * @property {Outbox} outbox
 * @property {Room} room
 * @property {string} page begins the address of the page of another play
 * @property {() => void} signedOut
 */

/** One play as the learner goes through it: a step, what became of it, the next step, and the debrief. */
export class Meeting {
  changedAt = 0;
  /** @type {Play | null} */
  #play = null;
  /**
   * A turn is what became of the last answer.
   *
   * @type {'loading' | 'step' | 'sent' | 'turn' | 'debrief'}
   */
  #view = 'loading';
  #path;
  #texts;
  #outbox;
  #room;
  #page;
  #line;

  /** @param {Parts} parts */
  constructor({ play, api, texts, outbox, room, page, signedOut }) {
    this.#path = `plays/${encodeURIComponent(play)}`;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#room = room;
    this.#page = page;
    this.#line = new PlayLine({ path: this.#path, api, texts, outbox, scene: room, signedOut }, (found) => {
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
      case 'enter':
        return this.#view === 'step' ? this.#submit() : this.#view === 'turn' && this.#goOn();
      case 'submit':
        return this.#submit();
      case 'go-on':
        return this.#view === 'turn' && this.#goOn();
      case 'again':
        return this.#begin(this.#play?.debrief?.again);
      case 'next':
        return this.#begin(this.#play?.debrief?.next);
      default:
        return false;
    }
  }

  outboxChanged() {
    if (this.#view === 'sent') this.#room.waiting(this.#outbox.state);
  }

  /** Shows the step that waits for an answer, or the debrief. */
  #goOn() {
    const play = this.#play;
    if (!play) return true;
    const sent = this.#outbox.entries().findLast(({ body }) => body.step === play.step.id);
    if (play.state === 'ended') this.#show('debrief');
    else if (sent) this.#show('sent', sent.body.answer);
    else this.#show('step');
    return true;
  }

  /**
   * @param {'step' | 'sent' | 'turn' | 'debrief'} view
   * @param {Answer | null} [answer]
   */
  #show(view, answer = null) {
    if (!this.#play) return;
    this.#view = view;
    this.changedAt = performance.now();
    this.#room.show(view, this.#play, answer);
    if (view === 'sent') this.#room.waiting(this.#outbox.state);
  }

  #submit() {
    if (this.#view !== 'step' || !this.#play) return false;
    const { step } = this.#play;
    const { answer } = this.#room;
    if (!answer) {
      this.#room.incomplete(this.#texts.of(`incomplete.${step.kind}`));
      return true;
    }
    this.#outbox.add(`${this.#path}/answers`, { step: step.id, answer, entry: newId() });
    this.#show('sent', answer);
    return true;
  }

  /**
   * @param {Entry} entry
   * @param {Answered} reply
   */
  #delivered(entry, reply) {
    if (this.#line.stopped) return;
    const answeredHere = this.#view === 'sent' && entry.body.step === this.#play?.step.id;
    this.#play = reply.play;
    if (reply.recorded === 'moved-on') this.#room.say('stale', this.#texts.of('status.movedOn'));
    if (reply.recorded === 'moved-on' || !answeredHere) this.#goOn();
    else this.#show('turn');
  }

  /**
   * Begins another play, or the same once more, and goes to its page.
   *
   * @param {string | null | undefined} scenario
   */
  #begin(scenario) {
    if (scenario && this.#view === 'debrief') this.#line.begin('plays', scenario, this.#page);
  }
}
