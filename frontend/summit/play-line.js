import { failureOf } from '../shared/api.js';
import { newId } from '../shared/new-id.js';

/** @import { Api, CallFailed } from '../shared/api.js' */
/** @import { Outbox } from '../shared/outbox.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { TableScene } from './table-scene.js' */

const START_PATIENCE_MS = 4_000;
const RETRY_MS = 3_000;

/** The line to the server over which a play comes, and over which another is begun; says so when it fails. */
export class PlayLine {
  stopped = false;
  #retry = 0;
  #path;
  #api;
  #texts;
  #outbox;
  #scene;
  #signedOut;
  #arrived;

  /**
   * @param {{ path: string, api: Api, texts: Texts, outbox: Outbox, scene: TableScene, signedOut: () => void }} parts
   * @param {(play: any) => void} arrived takes the play as the server has it
   */
  constructor({ path, api, texts, outbox, scene, signedOut }, arrived) {
    this.#path = path;
    this.#api = api;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#scene = scene;
    this.#signedOut = signedOut;
    this.#arrived = arrived;
    outbox.whenRefused((_entry, reason) => {
      scene.say('refused', texts.of('status.refused', reason));
      this.#load();
    });
  }

  /** What an earlier page left behind goes first. */
  async start() {
    this.#scene.loading();
    await this.#outbox.drained(START_PATIENCE_MS);
    await this.#load();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.#retry);
  }

  /**
   * Begins another play and goes to its page.
   *
   * @param {string} plays where they are begun
   * @param {string} scenario
   * @param {string} page begins the address of its page
   */
  async begin(plays, scenario, page) {
    const play = newId();
    try {
      await this.#api.post(plays, { scenario, play });
      location.assign(new URL(`${page}${play}`, document.baseURI).href);
    } catch (caught) {
      const problem = failureOf(caught);
      if (problem.kind === 'signed-out') this.#signedOut();
      else this.#scene.say('failed', problem.kind === 'refused' ? problem.message : this.#texts.of('status.failed'));
    }
  }

  async #load() {
    clearTimeout(this.#retry);
    try {
      const play = await this.#api.get(this.#path);
      if (!this.stopped) this.#arrived(play);
    } catch (problem) {
      this.#failed(failureOf(problem));
    }
  }

  /** @param {CallFailed} problem */
  #failed(problem) {
    if (this.stopped) return;
    if (problem.kind === 'signed-out') this.#signedOut();
    if (problem.kind === 'refused') {
      this.#scene.gone(problem.message);
      return;
    }
    const again = () => this.#load();
    this.#scene.trouble(again);
    this.#retry = setTimeout(again, RETRY_MS);
  }
}
