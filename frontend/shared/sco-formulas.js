import { setFormulas } from './formulas.js';

/** Around a text that the server has put into a page: sets the formulas in it. */
export class ScoFormulas extends HTMLElement {
  connectedCallback() {
    queueMicrotask(() => setFormulas(this));
  }
}

customElements.define('sco-formulas', ScoFormulas);
