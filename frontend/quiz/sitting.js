import { failureOf } from '../shared/api.js';
import { Place } from '../shared/place.js';
import { Course } from './course.js';
import { Ending } from './ending.js';
import { overviewDialog } from './overview.js';
import { viewOf } from './rules.js';
import { Sheet } from './sheet.js';

/** @import { Api, CallFailed } from '../shared/api.js' */
/** @import { Pick as Wish } from '../shared/option-keys.js' */
/** @import { Entry, Outbox } from '../shared/outbox.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Flags } from './flags.js' */
/** @import { Answer, Attempt, Outcome, Shown } from './json.js' */
/** @import { View } from './rules.js' */
/** @import { Stage } from './stage.js' */

/**
 * What a sitting is made of.
 *
 * @typedef {object} Parts
 * @property {string} attempt its id
 * @property {Api} api
 * @property {Texts} texts
 * @property {Outbox} outbox
 * @property {Stage} stage
 * @property {Flags} flags
 * @property {() => void} signedOut
 * @property {(dialog: HTMLDialogElement) => void} open
 */

const START_PATIENCE_MS = 4_000;
const RETRY_MS = 3_000;
const LOADING_SHOWN_AFTER_MS = 250;

/** One attempt as the learner goes through it: what is shown, and where it goes next. */
export class Sitting {
  changedAt = 0;
  /** @type {View} */
  #view = 'loading';
  #stopped = false;
  #retry = 0;
  #texts;
  #outbox;
  #stage;
  #flags;
  #signedOut;
  #open;
  #place;
  #course;
  #sheet;
  #ending;

  /** @param {Parts} parts */
  constructor({ attempt, api, texts, outbox, stage, flags, signedOut, open }) {
    this.#texts = texts;
    this.#outbox = outbox;
    this.#stage = stage;
    this.#flags = flags;
    this.#signedOut = signedOut;
    this.#open = open;
    this.#place = new Place(`quiz:${attempt}`);
    this.#course = new Course(attempt, api, outbox, texts, {
      announce: (text) => stage.announce(text),
      soon: () => this.#sheet.record(),
      up: () => this.#timeIsUp(),
    });
    this.#sheet = new Sheet(this.#course, () => this.#update());
    this.#ending = new Ending({
      id: attempt,
      api,
      outbox,
      stage,
      signedOut,
      back: () => this.#show(this.#sheet.index),
      goesOn: (reply) => this.#goesOn(reply),
    });
    stage.clock(this.#course.clock);
    outbox.whenDelivered((entry, reply) => this.#delivered(entry, reply));
    outbox.whenRefused((entry, reason) => this.#refused(entry, reason));
  }

  get mode() {
    return this.#course.mode;
  }

  /** What an earlier page left behind goes first, so that it is not asked again. */
  async start() {
    this.#stage.loading();
    await this.#outbox.drained(START_PATIENCE_MS);
    await this.#load();
  }

  stop() {
    this.#sheet.record();
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#course.stop();
    this.#ending.stop();
  }

  /**
   * False when the action has no meaning now.
   *
   * @param {string} action
   * @returns {unknown}
   */
  do(action) {
    if (this.#ending.begun || this.#view === 'loading') return false;
    switch (action) {
      case 'enter':
        return this.#enter();
      case 'check':
        return this.#submit();
      case 'again':
        return this.#again();
      case 'next':
      case 'skip':
        return this.#next();
      case 'back':
        return this.#sheet.index > 0 && this.#show(this.#sheet.index - 1);
      case 'flag':
        return this.#flag();
      case 'keep':
        return this.#keep();
      case 'overview':
      case 'overview-finish':
        return this.#overview();
      case 'right':
      case 'partial':
      case 'wrong':
        return this.#view === 'revealed' && this.#send({ judged: action });
      default:
        return false;
    }
  }

  /**
   * Chooses an option by its place or its letter.
   *
   * @param {Wish} wish
   */
  pick(wish) {
    return this.#view === 'open' && Boolean(this.#sheet.input?.pick?.(wish));
  }

  visibilityChanged() {
    this.#sheet.visibilityChanged();
    if (document.hidden) this.#sheet.record();
    else if (this.#course.timed && !this.#ending.begun) this.#refresh();
  }

  outboxChanged() {
    if (this.#view === 'sent') this.#stage.waiting(this.#outbox.state);
    this.#update();
  }

  async #load() {
    clearTimeout(this.#retry);
    try {
      await this.#course.load();
      if (this.#stopped) return;
      if (this.#course.finished) this.#over();
      else await this.#show(this.#course.startingAt(this.#place.get()));
    } catch (problem) {
      this.#failed(failureOf(problem), () => this.#load());
    }
  }

  /** Learns anew how much time is left; if that fails the clock goes on by itself. */
  async #refresh() {
    await this.#course.load().catch(() => {});
    if (this.#course.finished) this.#over();
    else this.#update();
  }

  /** @param {number} index */
  async #show(index) {
    this.#sheet.record();
    this.#place.set(index);
    clearTimeout(this.#retry);
    const slow = setTimeout(() => this.#stage.loading(), LOADING_SHOWN_AFTER_MS);
    try {
      const shown = await this.#course.question(index);
      clearTimeout(slow);
      if (this.#stopped || this.#ending.begun) return;
      this.#render(shown);
    } catch (problem) {
      this.#failed(failureOf(problem), () => this.#show(index));
    } finally {
      clearTimeout(slow);
    }
  }

  /**
   * @param {Shown} shown
   * @param {{ answeredNow?: boolean }} [how]
   */
  #render(shown, { answeredNow = false } = {}) {
    const { attempt } = this.#course;
    if (!attempt) return;
    const sent = this.#course.underWay(shown.index);
    const given = sent?.body.answer ?? shown.given;
    this.#view = sent && this.mode === 'practice' ? 'sent' : viewOf(shown);
    this.changedAt = performance.now();
    const input = this.#stage.question({
      attempt,
      shown: { ...shown, given },
      view: this.#view,
      more: this.#course.nextOpen(shown.index) !== null,
      answeredNow,
      changed: () => this.#changed(),
    });
    this.#sheet.lay(shown, input, given);
    if (this.#view === 'sent') this.#stage.waiting(this.#outbox.state);
    this.#update();
  }

  #update() {
    if (!this.#course.attempt || !this.#sheet.shown) return;
    this.#stage.update({ attempt: this.#course.attempt, questions: this.#course.questions, index: this.#sheet.index, flags: this.#flags });
  }

  #changed() {
    this.#stage.incomplete('');
    this.#sheet.changed();
  }

  #enter() {
    if (this.#view === 'open') return this.mode === 'exam' ? this.#next() : this.#submit();
    return this.#view === 'answered' && this.#next();
  }

  #submit() {
    if (this.#view !== 'open' || this.mode === 'exam') return false;
    const { input, shown } = this.#sheet;
    if (input?.answer) this.#send(input.answer);
    else this.#stage.incomplete(this.#texts.of(`incomplete.${shown?.kind}`));
    return true;
  }

  /**
   * Once it is in the outbox it will arrive; the question waits for what the server says.
   *
   * @param {Answer} answer
   */
  #send(answer) {
    this.#sheet.post(answer);
    this.#renderAnew();
  }

  #renderAnew() {
    if (this.#sheet.shown) this.#render(this.#sheet.shown);
  }

  /** The order that happens to be shown is the learner's answer. */
  #keep() {
    this.#sheet.record(this.#sheet.input?.answer);
    this.#renderAnew();
  }

  /** The question as if it were new; what was answered first counts all the same. */
  #again() {
    const { shown } = this.#sheet;
    if (this.#view !== 'answered' || !shown?.again) return false;
    this.#render({ ...shown, feedback: null, given: null, trying: true });
    return true;
  }

  #next() {
    this.#sheet.record();
    const next = this.#course.after(this.#sheet.index);
    if (next !== null) this.#show(next);
    else if (this.#view === 'answered' || this.#sheet.shown?.trying) this.#finish();
    else this.#overview();
  }

  #flag() {
    if (this.mode !== 'exam') return false;
    this.#flags.toggle(this.#sheet.index);
    this.#stage.announce(this.#texts.of(this.#flags.has(this.#sheet.index) ? 'flag.on' : 'flag.off'));
    this.#update();
    return true;
  }

  #overview() {
    const { attempt } = this.#course;
    if (!attempt) return;
    this.#sheet.record();
    this.#open(overviewDialog({
      attempt,
      questions: this.#course.questions,
      index: this.#sheet.index,
      flags: this.#flags,
      show: (index) => this.#show(index),
      finish: () => this.#finish(),
      open: this.#open,
    }, this.#texts));
  }

  #finish() {
    this.#sheet.record();
    this.#ending.finish();
  }

  #timeIsUp() {
    this.#sheet.record();
    this.#stage.closeDialogs();
    this.#ending.timeIsUp();
  }

  /** @param {Attempt} attempt */
  #goesOn(attempt) {
    this.#course.take(attempt);
    this.#show(this.#sheet.index);
  }

  #over() {
    this.#course.stop();
    this.#flags.forget();
    if (this.#course.attempt) this.#ending.leave(this.#course.attempt.resultHref);
  }

  /**
   * @param {Entry} entry
   * @param {Outcome} reply
   */
  #delivered(entry, reply) {
    if (this.#stopped) return;
    this.#course.received(reply);
    if (reply.recorded === 'late' || reply.recorded === 'closed') this.#stage.say('late', this.#texts.of(`status.${reply.recorded}`));
    if (this.#course.finished && !this.#ending.begun) this.#over();
    else if (this.#view === 'sent' && entry.body.index === this.#sheet.index) this.#render(reply.question, { answeredNow: true });
    else this.#update();
  }

  /**
   * @param {Entry} entry
   * @param {string} reason
   */
  #refused(entry, reason) {
    this.#stage.say('refused', this.#texts.of('status.refused', reason));
    if (this.#view === 'sent' && entry.body.index === this.#sheet.index) this.#renderAnew();
  }

  /**
   * @param {CallFailed} problem
   * @param {() => unknown} again
   */
  #failed(problem, again) {
    if (this.#stopped) return;
    if (problem.kind === 'signed-out') this.#signedOut();
    if (problem.kind === 'refused') {
      this.#stage.gone(problem.message);
      return;
    }
    this.#stage.trouble('error', again);
    this.#retry = setTimeout(again, RETRY_MS);
  }
}
