import { newId } from '../shared/new-id.js';
import { Place } from '../shared/place.js';
import { Stopwatch } from '../shared/stopwatch.js';
import { Countdown } from './countdown.js';
import { Ending } from './ending.js';
import { overviewDialog } from './overview.js';
import { Questions } from './questions.js';
import { canTryAgain, viewOf } from './rules.js';

const START_PATIENCE_MS = 4_000;
const RETRY_MS = 3_000;
const SETTLED_MS = 700;

/** One attempt as the learner goes through it: what is shown, what is given, where it goes next. */
export class Sitting {
  changedAt = 0;
  #attempt = null;
  #shown = null;
  #input = null;
  /** loading, open, sent, revealed, answered, over */
  #view = 'loading';
  #watch = new Stopwatch();
  #recorded = '';
  #stopped = false;
  #retry = 0;
  #settling = 0;
  #id; #api; #texts; #outbox; #stage; #flags; #signedOut; #open; #place; #questions; #clock; #ending;

  constructor({ attempt, api, texts, outbox, stage, flags, signedOut, open }) {
    this.#id = attempt;
    this.#api = api;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#stage = stage;
    this.#flags = flags;
    this.#signedOut = signedOut;
    this.#open = open;
    this.#place = new Place(`quiz:${attempt}`);
    this.#questions = new Questions(api, attempt);
    this.#ending = new Ending({
      id: attempt, api, texts, outbox, stage, signedOut,
      back: () => this.#show(this.#index),
      goesOn: (reply) => this.#goesOn(reply),
      over: () => this.#over(),
    });
    this.#clock = new Countdown(texts, {
      announce: (text) => stage.announce(text),
      soon: () => this.#record(),
      up: () => this.#timeIsUp(),
    });
    stage.clock(this.#clock.element);
    outbox.addEventListener('delivered', ({ detail }) => this.#delivered(detail));
    outbox.addEventListener('refused', ({ detail }) => this.#refused(detail));
  }

  get mode() {
    return this.#attempt?.mode ?? 'practice';
  }

  /** What an earlier page left behind goes first, so that it is not asked again. */
  async start() {
    this.#stage.loading();
    await this.#outbox.drained(START_PATIENCE_MS);
    await this.#load();
  }

  stop() {
    this.#record();
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#clock.stop();
    this.#ending.stop();
  }

  /** False when the action has no meaning now. */
  do(action) {
    if (this.#ending.begun || !this.#shown) return false;
    switch (action) {
      case 'enter': return this.#enter();
      case 'check': return this.#submit();
      case 'again': return this.#again();
      case 'next': case 'skip': return this.#next();
      case 'back': return this.#index > 0 && this.#show(this.#index - 1);
      case 'flag': return this.#flag();
      case 'overview': case 'overview-finish': return this.#overview();
      case 'finish': return this.#finish();
      case 'right': case 'partial': case 'wrong': return this.#view === 'revealed' && this.#send({ judged: action });
      case 'keep': return this.#keep();
      default: return false;
    }
  }

  /** Chooses an option by its place or its letter. */
  pick(wish) {
    return this.#view === 'open' && Boolean(this.#input?.pick?.(wish));
  }

  visibilityChanged() {
    this.#watch.visibilityChanged();
    if (document.hidden) this.#record();
    else if (this.#attempt?.remainingMs != null && !this.#ending.begun) this.#refresh();
  }

  outboxChanged() {
    if (this.#view === 'sent') this.#stage.waiting(this.#outbox.state);
    this.#update();
  }

  get #index() {
    return this.#shown?.index ?? this.#attempt.position;
  }

  get #exam() {
    return this.mode === 'exam';
  }

  async #load() {
    clearTimeout(this.#retry);
    try {
      this.#take(await this.#api.get(`attempts/${encodeURIComponent(this.#id)}`));
      if (this.#attempt.state === 'finished') this.#over();
      else if (!this.#stopped) await this.#show(this.#startingPlace());
    } catch (problem) {
      this.#failed(problem, () => this.#load());
    }
  }

  #startingPlace() {
    const place = this.#place.get();
    return Number.isInteger(place) && place >= 0 && place < this.#attempt.questions.length ? place : this.#attempt.position;
  }

  /** Learns anew how much time is left. */
  async #refresh() {
    try {
      this.#take(await this.#api.get(`attempts/${encodeURIComponent(this.#id)}`));
      if (this.#attempt.state === 'finished') this.#over();
      else this.#update();
    } catch {
      // The clock goes on by itself, and the next reply sets it right.
    }
  }

  #take(attempt) {
    if (this.#stopped) return;
    this.#attempt = attempt;
    this.#clock.sync(attempt.state === 'open' ? attempt.remainingMs : null);
  }

  async #show(index) {
    this.#record();
    this.#place.set(index);
    clearTimeout(this.#retry);
    const late = setTimeout(() => this.#stage.loading(), 250);
    try {
      const shown = await this.#questions.get(index);
      if (this.#stopped || this.#ending.begun) return;
      this.#shown = shown;
      this.#watch.restart();
      this.#render();
      if (index + 1 < this.#attempt.questions.length) this.#questions.prefetch(index + 1);
    } catch (problem) {
      this.#failed(problem, () => this.#show(index));
    } finally {
      clearTimeout(late);
    }
  }

  #render({ answeredNow = false } = {}) {
    const sent = this.#sentFor(this.#shown.index);
    const given = sent?.body.answer ?? this.#shown.given;
    this.#view = sent && !this.#exam ? 'sent' : viewOf(this.#shown);
    this.#recorded = JSON.stringify(given ?? null);
    this.changedAt = performance.now();
    this.#input = this.#stage.question({
      attempt: this.#attempt, shown: { ...this.#shown, given }, view: this.#view, more: this.#nextOpen() !== null, answeredNow,
      changed: () => this.#changed(),
    });
    if (this.#view === 'sent') this.#stage.waiting(this.#outbox.state);
    this.#update();
  }

  #update() {
    if (!this.#attempt || !this.#shown) return;
    this.#stage.update({ attempt: this.#attempt, questions: this.#states(), index: this.#index, flags: this.#flags });
  }

  /** The questions' states; what is still under way counts as given. */
  #states() {
    return this.#attempt.questions.map((question) =>
      (question.state === 'open' && this.#sentFor(question.index) ? { ...question, state: 'given' } : question));
  }

  #sentFor(index) {
    return this.#outbox.entries().findLast(({ body }) => body.index === index) ?? null;
  }

  #enter() {
    if (this.#view === 'open') return this.#exam ? this.#next() : this.#submit();
    return this.#view === 'answered' && this.#next();
  }

  #submit() {
    if (this.#view !== 'open' || this.#exam) return false;
    const answer = this.#input.answer;
    if (answer) this.#send(answer);
    else this.#stage.incomplete(this.#texts.of(`incomplete.${this.#shown.kind}`));
  }

  /** Once it is in the outbox it will arrive; the question waits for what the server says. */
  #send(answer) {
    this.#post(answer);
    this.#render();
  }

  #post(answer) {
    const { index, prompt } = this.#shown;
    this.#recorded = JSON.stringify(answer);
    this.#outbox.add(`attempts/${encodeURIComponent(this.#id)}/answers`, { index, prompt, answer, tookMs: this.#watch.ms, entry: newId() });
  }

  /** In an exam an answer is kept as soon as it has not changed for a moment. */
  #changed() {
    this.#stage.incomplete('');
    if (!this.#exam) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#record(), SETTLED_MS);
  }

  #record(answer = this.#input?.answer) {
    clearTimeout(this.#settling);
    if (!this.#exam || this.#stopped || this.#view !== 'open' || !answer || JSON.stringify(answer) === this.#recorded) return;
    this.#post(answer);
    this.#shown = { ...this.#shown, given: answer };
    this.#questions.put(this.#shown);
    this.#update();
  }

  /** The order that happens to be shown is the learner's answer. */
  #keep() {
    this.#record(this.#input?.asShown);
    this.#render();
  }

  #again() {
    if (this.#view !== 'answered' || !canTryAgain(this.#shown)) return false;
    this.#shown = { ...this.#shown, feedback: null };
    this.#watch.restart();
    this.#render();
  }

  #next() {
    this.#record();
    if (this.#exam) {
      if (this.#index + 1 < this.#attempt.questions.length) this.#show(this.#index + 1);
      else this.#overview();
      return;
    }
    const next = this.#nextOpen();
    if (next !== null) this.#show(next);
    else if (this.#view === 'answered') this.#finish();
    else this.#overview();
  }

  /** The next question that is open, after the last from the first on; null when there is no other. */
  #nextOpen() {
    const states = this.#states();
    const inTurn = [...states.slice(this.#index + 1), ...states.slice(0, this.#index)];
    return inTurn.find(({ state }) => state === 'open')?.index ?? null;
  }

  #flag() {
    if (!this.#exam) return false;
    this.#flags.toggle(this.#index);
    this.#stage.announce(this.#texts.of(this.#flags.has(this.#index) ? 'flag.on' : 'flag.off'));
    this.#update();
  }

  #overview() {
    this.#record();
    this.#open(overviewDialog({
      attempt: this.#attempt, questions: this.#states(), index: this.#index, flags: this.#flags,
      show: (index) => this.#show(index),
      finish: () => this.#finish(),
    }, this.#texts));
  }

  #finish() {
    this.#record();
    this.#view = 'over';
    this.#ending.finish();
  }

  #timeIsUp() {
    this.#record();
    this.#view = 'over';
    for (const dialog of document.querySelectorAll('sco-quiz dialog[open]')) dialog.close();
    this.#ending.timeIsUp();
  }

  #goesOn(attempt) {
    this.#take(attempt);
    this.#show(this.#index);
  }

  #over() {
    this.#clock.stop();
    this.#view = 'over';
    this.#flags.forget();
    this.#ending.leave(this.#attempt.resultHref);
  }

  #delivered({ entry, reply }) {
    if (this.#stopped) return;
    this.#take(reply.attempt);
    if (reply.recorded === 'late' || reply.recorded === 'closed') this.#stage.say('late', this.#texts.of(`status.${reply.recorded}`));
    if (this.#attempt.state === 'finished' && !this.#ending.begun) return this.#over();
    const here = entry.body.index === this.#shown?.index;
    if (!this.#exam) {
      this.#questions.put(reply.question);
      if (here && this.#view === 'sent') {
        this.#shown = reply.question;
        return this.#render({ answeredNow: true });
      }
    }
    this.#update();
  }

  #refused({ entry, reason }) {
    this.#stage.say('refused', this.#texts.of('status.refused', reason));
    if (entry.body.index === this.#shown?.index && this.#view === 'sent') this.#render();
  }

  #failed(problem, again) {
    if (this.#stopped) return;
    if (problem.kind === 'signed-out') this.#signedOut();
    if (problem.kind === 'refused') return this.#stage.gone(problem.message);
    this.#stage.trouble('error', again);
    this.#retry = setTimeout(again, RETRY_MS);
  }
}
