import { Hand } from './hand.js';
import { empty, finished, loading, trouble, waiting } from './screens.js';
import { Stopwatch } from './session.js';

const UNDO_PATIENCE_MS = 8_000;
const START_PATIENCE_MS = 4_000;
const LONGEST_RETRY_MS = 30_000;

/** One sitting: which card lies on the table, and what happens on reveal, grade, undo and the rest. */
export class Round {
  #hand = new Hand();
  #watch = new Stopwatch();
  #answered = [];
  #busy = false;
  #stopped = false;
  #timer = 0;
  #failures = 0;
  #tookMs = 0;
  #api; #texts; #outbox; #toolbar; #table; #session; #section; #todayHref; #ahead; #signedOut;

  /** loading, front, checking, back, wait, finish, trouble */
  view = 'loading';
  changedAt = 0;

  constructor({ api, texts, outbox, toolbar, table, session, section, todayHref, ahead, signedOut }) {
    this.#api = api;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#toolbar = toolbar;
    this.#table = table;
    this.#session = session;
    this.#section = section;
    this.#todayHref = todayHref;
    this.#ahead = ahead;
    this.#signedOut = signedOut;
    outbox.addEventListener('delivered', ({ detail }) => this.#delivered(detail));
    outbox.addEventListener('refused', ({ detail }) => this.#refused(detail));
  }

  get canReveal() {
    return this.view === 'front' && !this.#busy && this.#hand.top.format !== 'TYPED';
  }

  get grades() {
    return this.view === 'back' ? this.#hand.top.grades : [];
  }

  async start() {
    this.#screen('loading', loading(this.#texts));
    await this.#outbox.drained(START_PATIENCE_MS);
    if (!this.#stopped && this.view === 'loading') await this.#load();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  reveal() {
    if (!this.canReveal) return;
    this.#tookMs = this.#watch.ms;
    this.#turned();
    this.#table.turn(this.#hand.top, this.#hand.top.back);
  }

  async check(text) {
    if (this.view !== 'front' || this.#busy) return;
    const card = this.#hand.top;
    this.#tookMs = this.#watch.ms;
    this.#busy = true;
    this.#table.checking(true);
    const checked = await this.#ask('check', { prompt: card.prompt, wording: card.wording, text }, () => this.#texts.of('typed.failed'));
    this.#busy = false;
    if (this.#hand.top !== card) return;
    if (!checked) return this.#table.checking(false, this.#texts.of('typed.failed'));
    this.#turned();
    this.#table.turn(card, checked.back, checked, text);
  }

  grade(rating) {
    if (this.view !== 'back' || this.#busy) return;
    const { prompt, wording } = this.#hand.top;
    const id = this.#outbox.add('answers', { session: this.#session.id, prompt, rating, tookMs: this.#tookMs, wording, showing: this.#nextPrompt() });
    this.#answered.push({ id, card: this.#hand.pass() });
    this.#session.count(+1);
    this.#show();
  }

  /** Takes the last answer back: out of the outbox when it never left, else with the server. */
  async undo() {
    if (this.#busy || !this.#canUndo()) return;
    const last = this.#answered.at(-1);
    if (last && this.#outbox.takeBack(last.id)) {
      this.#answered.pop();
      this.#hand.putBack(last.card);
      return this.#undone();
    }
    this.#busy = true;
    const delivered = await this.#outbox.drained(UNDO_PATIENCE_MS);
    const failed = () => this.#texts.of('status.undoOffline');
    const deal = delivered ? await this.#ask('undo', { session: this.#session.id }, failed) : this.#say('offline', failed());
    this.#busy = false;
    if (!deal) return;
    this.#hand.take(deal, new Set(), { keepTop: false });
    if (deal.undone) return this.#undone();
    this.#say('saved', this.#texts.of('status.nothingToUndo'));
    this.#show();
  }

  bury() {
    this.#setAside('bury');
  }

  suspend() {
    this.#setAside('suspend');
  }

  async flag() {
    const card = this.#hand.top;
    if (!card || this.#busy) return;
    const set = (flagged) => {
      card.flagged = flagged;
      if (this.#hand.top === card) this.#table.flagged(flagged);
      this.#update();
    };
    set(!card.flagged);
    const deal = await this.#ask('flag', { session: this.#session.id, card: card.card, showing: card.prompt });
    if (deal) this.#receive(deal);
    else set(!card.flagged);
  }

  async reword() {
    const card = this.#hand.top;
    if (!card || this.#busy) return;
    this.#busy = true;
    const deal = await this.#ask('reword', { session: this.#session.id, card: card.card, showing: null });
    this.#busy = false;
    if (!deal || this.#hand.top !== card) return;
    this.#hand.take(deal, this.#underWay(), { keepTop: false });
    this.#hand.lift(card.card);
    this.#show();
  }

  visibilityChanged() {
    this.#watch.visibilityChanged();
  }

  outboxChanged() {
    if (this.#hand.top === null && this.#outbox.state === 'offline' && this.view === 'loading') this.#ranOut();
    this.#update();
  }

  async #load({ ahead = false } = {}) {
    clearTimeout(this.#timer);
    const before = this.#hand.top;
    try {
      const deal = await this.#api.next({ session: this.#session.id, section: this.#section, ahead });
      if (this.#stopped) return;
      this.#failures = 0;
      this.#hand.take(deal, this.#underWay(), { keepTop: this.#hand.top !== before || this.view === 'back' });
      this.#table.notice(null);
      if (this.#hand.top === null || this.#hand.top !== before) this.#show();
    } catch (problem) {
      if (!this.#stopped) this.#loadFailed(problem);
    }
  }

  #loadFailed(problem) {
    if (problem.kind === 'signed-out') this.#signedOut();
    else this.#say('offline', problem.kind === 'refused' ? problem.message : this.#texts.of('status.unreachable'));
    if (this.#hand.top === null) this.#screen('trouble', trouble('error', this.#texts, () => this.#retry()));
    const wait = Math.min(LONGEST_RETRY_MS, 1_000 * 2 ** this.#failures++) * (0.7 + Math.random() * 0.6);
    this.#timer = setTimeout(() => this.#load(), wait);
  }

  #retry() {
    this.#screen('loading', loading(this.#texts));
    this.#outbox.wake();
    this.#load();
  }

  #delivered({ entry, reply }) {
    this.#answered = this.#answered.filter(({ id }) => id !== entry.id);
    if (entry.body.session !== this.#session.id || this.#stopped) return;
    if (reply.recorded === 'stale') {
      this.#say('stale', this.#texts.of('status.stale'));
      this.#load();
    } else this.#receive(reply);
  }

  #refused({ entry, reason }) {
    this.#answered = this.#answered.filter(({ id }) => id !== entry.id);
    this.#say('refused', this.#texts.of('status.refused', reason));
    if (this.#hand.top === null) this.#load();
  }

  #receive(deal) {
    const shown = this.#hand.top;
    this.#hand.take(deal, this.#underWay(), { keepTop: shown !== null });
    if (shown === null) this.#show();
    else this.#update();
  }

  #show() {
    clearTimeout(this.#timer);
    const { top, cards, waitUntil, finish } = this.#hand;
    if (top) {
      this.#changed('front');
      this.#table.card(top, cards.length - 1);
      this.#watch.restart();
    } else if (this.#outbox.size) {
      if (this.#outbox.state === 'offline') this.#ranOut();
      else this.#screen('loading', loading(this.#texts));
    } else if (waitUntil) this.#wait(Date.parse(waitUntil));
    else if (finish?.reviewed) this.#screen('finish', finished(finish, this.#texts, this.#todayHref));
    else this.#screen('finish', empty(finish, this.#texts, this.#todayHref));
    this.#update();
  }

  #wait(until) {
    const { screen, tick } = waiting(until, this.#texts, this.#todayHref, this.#ahead ? () => this.#load({ ahead: true }) : null);
    this.#screen('wait', screen);
    const soonest = Date.now() + 2_000;
    const step = () => {
      tick();
      if (Date.now() >= Math.max(until, soonest)) this.#load();
      else this.#timer = setTimeout(step, 1_000);
    };
    step();
  }

  #ranOut() {
    this.#screen('loading', trouble('ranOut', this.#texts, () => this.#outbox.wake()));
    this.view = 'trouble';
  }

  #setAside(action) {
    const card = this.#hand.top;
    if (!card || this.#busy) return;
    this.#outbox.add(action, { session: this.#session.id, card: card.card, showing: this.#nextPrompt() });
    this.#hand.pass();
    this.#show();
  }

  #undone() {
    this.#session.count(-1);
    this.#say('undone', this.#texts.of('status.undone'));
    this.#show();
  }

  async #ask(path, body, failed = () => this.#texts.of('status.failed')) {
    try {
      return await this.#api.post(path, body);
    } catch (problem) {
      if (problem.kind === 'signed-out') this.#signedOut();
      else this.#say('failed', problem.kind === 'refused' ? problem.message : failed());
      return null;
    }
  }

  #canUndo() {
    return this.#hand.undoable + this.#answered.length > 0;
  }

  #nextPrompt() {
    return this.#hand.cards[1]?.prompt ?? null;
  }

  /** Prompts and cards that the server does not know to be dealt with yet. */
  #underWay() {
    return new Set(this.#outbox.entries().map(({ body }) => body.prompt ?? body.card));
  }

  #turned() {
    this.#changed('back');
  }

  #screen(view, screen) {
    this.#changed(view);
    this.#table.screen(screen);
  }

  #changed(view) {
    this.view = view;
    this.changedAt = performance.now();
  }

  #update() {
    this.#toolbar.update({ counts: this.#hand.counts, current: this.#hand.top, done: this.#session.done, canUndo: this.#canUndo() });
  }

  #say(state, text) {
    this.#toolbar.status(state, text);
    this.#table.announce(text);
    return null;
  }
}
