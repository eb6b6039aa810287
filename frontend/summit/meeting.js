import { newId } from '../shared/new-id.js';

const START_PATIENCE_MS = 4_000;
const RETRY_MS = 3_000;

/** One play as the learner goes through it: a step, what became of it, the next step, and the debrief. */
export class Meeting {
  changedAt = 0;
  #play = null;
  /** loading, step, sent, turn (what became of the last answer), debrief */
  #view = 'loading';
  #stopped = false;
  #retry = 0;
  #path; #api; #texts; #outbox; #room; #signedOut;

  constructor({ play, api, texts, outbox, room, signedOut }) {
    this.#path = `plays/${encodeURIComponent(play)}`;
    this.#api = api;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#room = room;
    this.#signedOut = signedOut;
    outbox.addEventListener('delivered', ({ detail }) => this.#delivered(detail));
    outbox.addEventListener('refused', ({ detail }) => this.#refused(detail));
  }

  async start() {
    this.#room.loading();
    await this.#outbox.drained(START_PATIENCE_MS);
    await this.#load();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#retry);
  }

  /** False when the action has no meaning now. */
  do(action) {
    switch (action) {
      case 'enter': return this.#view === 'step' ? this.#submit() : this.#view === 'turn' && this.#goOn();
      case 'submit': return this.#submit();
      case 'go-on': return this.#view === 'turn' && this.#goOn();
      case 'again': return this.#begin(this.#play?.debrief?.again);
      case 'next': return this.#begin(this.#play?.debrief?.next);
      default: return false;
    }
  }

  outboxChanged() {
    if (this.#view === 'sent') this.#room.waiting(this.#outbox.state);
  }

  async #load() {
    clearTimeout(this.#retry);
    try {
      this.#play = await this.#api.get(this.#path);
      if (!this.#stopped) this.#goOn();
    } catch (problem) {
      this.#failed(problem, () => this.#load());
    }
  }

  /** Shows the step that waits for an answer, or the debrief. */
  #goOn() {
    const sent = this.#outbox.entries().findLast(({ body }) => body.step === this.#play.step.id);
    if (this.#play.state === 'ended') this.#show('debrief');
    else if (sent) this.#show('sent', sent.body.answer);
    else this.#show('step');
    return true;
  }

  #show(view, answer = null) {
    this.#view = view;
    this.changedAt = performance.now();
    this.#room.show(view, this.#play, answer);
    if (view === 'sent') this.#room.waiting(this.#outbox.state);
  }

  #submit() {
    if (this.#view !== 'step') return false;
    const { answer } = this.#room;
    if (!answer) {
      this.#room.incomplete(this.#texts.of(`incomplete.${this.#play.step.kind}`));
      return true;
    }
    this.#outbox.add(`${this.#path}/answers`, { step: this.#play.step.id, answer, entry: newId() });
    this.#show('sent', answer);
    return true;
  }

  #delivered({ entry, reply }) {
    if (this.#stopped) return;
    const answeredHere = this.#view === 'sent' && entry.body.step === this.#play.step.id;
    this.#play = reply.play;
    if (reply.recorded === 'moved-on') this.#room.say('stale', this.#texts.of('status.movedOn'));
    if (reply.recorded === 'moved-on' || !answeredHere) this.#goOn();
    else this.#show('turn');
  }

  #refused({ reason }) {
    this.#room.say('refused', this.#texts.of('status.refused', reason));
    this.#load();
  }

  /** Begins another play, or the same once more, and goes to its page. */
  async #begin(scenario) {
    if (!scenario || this.#view !== 'debrief') return;
    const play = newId();
    try {
      await this.#api.post('plays', { scenario, play });
      location.assign(new URL(`scenarios/${play}`, document.baseURI).href);
    } catch (problem) {
      if (problem.kind === 'signed-out') this.#signedOut();
      else this.#room.say('failed', problem.kind === 'refused' ? problem.message : this.#texts.of('status.failed'));
    }
  }

  #failed(problem, again) {
    if (this.#stopped) return;
    if (problem.kind === 'signed-out') this.#signedOut();
    if (problem.kind === 'refused') {
      this.#room.gone(problem.message);
      return;
    }
    this.#room.trouble(again);
    this.#retry = setTimeout(again, RETRY_MS);
  }
}
