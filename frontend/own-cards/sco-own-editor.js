/**
 * Around the fields of a card. A picture that is pasted goes the way of one that is chosen; what is selected in the sentence
 * becomes a gap, by the button or by nothing but keys.
 */
class ScoOwnEditor extends HTMLElement {
  connectedCallback() {
    this.addEventListener('paste', this);
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('paste', this);
    this.removeEventListener('click', this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof ClipboardEvent) this.#paste(event);
    else if (event.target instanceof Element && event.target.closest('[data-gap]')) this.#gap();
  }

  /**
   * A picture with words beside it, as office programs copy them, is pasted as words.
   *
   * @param {ClipboardEvent} event
   */
  #paste(event) {
    const pictures = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    const upload = this.querySelector('vaadin-upload');
    if (!pictures.length || !upload || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    /** @type {any} */
    (upload).uploadFiles(pictures.slice(0, 1));
  }

  #gap() {
    const text = this.querySelector('#front textarea');
    if (!(text instanceof HTMLTextAreaElement)) return;
    const { start, end } = trimmed(text);
    text.focus();
    if (start === end) return;
    text.setRangeText(`{{${text.value.slice(start, end)}}}`, start, end, 'end');
    text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/**
 * What is selected, without the spaces around it; the word at the caret where nothing is.
 *
 * @param {HTMLTextAreaElement} text
 */
function trimmed({ value, selectionStart, selectionEnd }) {
  let [start, end] = [selectionStart, selectionEnd];
  if (start === end) {
    while (start > 0 && isLetter(value[start - 1])) start--;
    while (end < value.length && isLetter(value[end])) end++;
  }
  while (start < end && /\s/.test(value[start])) start++;
  while (end > start && /\s/.test(value[end - 1])) end--;
  return { start, end };
}

/** @param {string} sign */
function isLetter(sign) {
  return /[\p{L}\p{N}’'-]/u.test(sign);
}

if (!customElements.get('sco-own-editor')) customElements.define('sco-own-editor', ScoOwnEditor);
