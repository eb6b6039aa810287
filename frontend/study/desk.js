import { Hand } from './hand.js';
import { more } from './more.js';
import { empty, finished, loading, trouble, waiting } from './screens.js';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
const TICK_MS = 1_000;

/** What lies before the learner: a card of the hand, or the screen that says why there is none. */
export class Desk {
  hand = new Hand();
  stopped = false;
  changedAt = 0;
  /** loading, front, back, ran-out, wait, end, trouble */
  view = 'loading';
  #timer = 0;
  #failures = 0;
  #api; #texts; #outbox; #toolbar; #table; #session; #section; #todayHref; #ahead; #signedOut; #onCard;

  constructor({ api, texts, outbox, toolbar, table, session, section, todayHref, ahead, signedOut, onCard }) {
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
    this.#onCard = onCard;
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.#timer);
  }

  /** Asks the server what comes next; goes on asking while it cannot be reached. */
  async load({ ahead = false, quietly = false } = {}) {
    clearTimeout(this.#timer);
    const before = this.hand.top;
    if (!before && !quietly) this.screen('loading', loading(this.#texts));
    try {
      const deal = await this.#api.next({ session: this.#session.id, section: this.#section, ahead });
      if (this.stopped) return;
      this.#failures = 0;
      this.#table.notice(null);
      this.hand.take(deal, this.#underWay(), { keepTop: this.hand.top !== before || this.view === 'back' });
      if (this.hand.top === null || this.hand.top !== before) this.show();
    } catch (problem) {
      if (!this.stopped) this.#loadFailed(problem);
    }
  }

  /** Takes the deal that came with a reply, without touching the card that is being looked at. */
  receive(deal) {
    const shown = this.hand.top;
    this.hand.take(deal, this.#underWay(), { keepTop: shown !== null });
    if (shown === null) this.show();
    else this.update();
  }

  /** Starts over with a deal, the card given (if it is there) on top. */
  restart(deal, card = null) {
    this.hand.take(deal, this.#underWay(), { keepTop: false });
    this.hand.lift(card);
  }

  show() {
    clearTimeout(this.#timer);
    const { top, cards, waitUntil, finish } = this.hand;
    if (top) {
      this.changed('front');
      this.#table.card(top, cards.length - 1);
      this.#onCard();
    } else if (this.#outbox.size) this.#betweenCards();
    else if (waitUntil) this.#wait(Date.parse(waitUntil));
    else this.#end(finish?.reviewed ? finished(finish, this.#texts, this.#todayHref) : empty(finish, this.#texts, this.#todayHref));
    this.update();
  }

  /** How to go on is told when it is known; the end does not wait for it. */
  async #end(screen) {
    this.screen('end', screen);
    const offers = await this.#api.more().catch(() => []);
    if (offers.length && screen.isConnected) screen.append(more(offers, this.#texts));
  }

  screen(view, screen) {
    this.changed(view);
    this.#table.screen(screen);
  }

  changed(view) {
    this.view = view;
    this.changedAt = performance.now();
  }

  update() {
    this.#toolbar.update({ counts: this.hand.counts, current: this.hand.top, done: this.#session.done, canUndo: this.canUndo });
  }

  get canUndo() {
    return this.hand.putAway.length + this.hand.undoable + this.#outbox.entries().filter(({ path, body }) => path === 'answers' && body.session === this.#session.id).length > 0;
  }

  outboxChanged() {
    if (this.view === 'loading' && !this.hand.top && this.#outbox.size && this.#outbox.state === 'offline') this.#betweenCards();
    this.update();
  }

  say(state, text) {
    this.#toolbar.status(state, text);
    this.#table.announce(text);
  }

  /** Posts once, at the learner's wish; says so when it fails, and answers null. */
  async ask(path, body, unreachable = this.#texts.of('status.failed')) {
    try {
      return await this.#api.post(path, body);
    } catch (problem) {
      if (problem.kind === 'signed-out') this.#signedOut();
      else this.say('failed', problem.kind === 'refused' ? problem.message : unreachable);
      return null;
    }
  }

  #betweenCards() {
    if (this.#outbox.state === 'offline') this.screen('ran-out', trouble('ranOut', this.#texts, () => this.#outbox.wake()));
    else this.screen('loading', loading(this.#texts));
  }

  #loadFailed(problem) {
    if (problem.kind === 'signed-out') this.#signedOut();
    else this.say('offline', problem.kind === 'refused' ? problem.message : this.#texts.of('status.unreachable'));
    if (!this.hand.top && this.view !== 'trouble') {
      const told = problem.kind === 'signed-out' ? document.createElement('div') : trouble('error', this.#texts, () => this.load());
      this.screen('trouble', told);
    }
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures++);
    this.#timer = setTimeout(() => this.load({ quietly: true }), wait * (0.7 + Math.random() * 0.6));
  }

  #wait(until) {
    const ahead = this.#ahead ? () => this.load({ ahead: true }) : null;
    const { screen, tick } = waiting(until, this.#texts, this.#todayHref, ahead);
    this.screen('wait', screen);
    const soonest = Date.now() + 2 * TICK_MS;
    const step = () => {
      tick();
      if (Date.now() >= Math.max(until, soonest)) this.load({ quietly: true });
      else this.#timer = setTimeout(step, TICK_MS);
    };
    step();
  }

  /** Prompts and cards that the server does not know to be dealt with yet. */
  #underWay() {
    return new Set(this.#outbox.entries().map(({ body }) => body.prompt ?? body.card));
  }
}
