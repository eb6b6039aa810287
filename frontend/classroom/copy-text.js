/** Words in a box, or the whole address of a path as a link, with a button that copies them. */
class CopyText extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const path = this.getAttribute('path');
    const words = path === null ? box(this.getAttribute('text') ?? '') : link(path);
    const copy = document.createElement('button');
    copy.type = 'button';
    copy.className = path === null ? 'sco-button class-small' : 'sco-button';
    copy.textContent = this.getAttribute('copy');
    const told = document.createElement('span');
    told.setAttribute('role', 'status');
    told.className = 'sco-soft';
    copy.addEventListener('click', () => {
      // browsers offer the clipboard to secure pages only
      navigator.clipboard?.writeText(words.textContent).then(() => {
        told.textContent = this.getAttribute('copied');
      });
    });
    copy.hidden = !navigator.clipboard;
    this.append(words, copy, told);
  }
}

/** @param {string} text */
function box(text) {
  const host = new URL('.', document.baseURI).href.replace(/\/$/, '');
  const words = document.createElement('code');
  words.textContent = text.replace('HOST', host);
  words.tabIndex = 0;
  return words;
}

/** @param {string} path */
function link(path) {
  const words = document.createElement('a');
  words.href = new URL(path, document.baseURI).href;
  words.textContent = words.href;
  return words;
}

customElements.define('sco-copy-text', CopyText);
