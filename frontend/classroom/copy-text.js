/** Words in a box, with a button that copies them. */
class CopyText extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) {
      return;
    }
    const host = new URL(".", document.baseURI).href.replace(/\/$/, "");
    const text = this.getAttribute("text").replace("HOST", host);
    const words = document.createElement("code");
    words.textContent = text;
    words.tabIndex = 0;
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "sco-button class-small";
    copy.textContent = this.getAttribute("copy");
    const told = document.createElement("span");
    told.setAttribute("role", "status");
    told.className = "sco-soft";
    copy.addEventListener("click", () => {
      // browsers offer the clipboard to secure pages only
      navigator.clipboard?.writeText(text).then(() => {
        told.textContent = this.getAttribute("copied");
      });
    });
    copy.hidden = !navigator.clipboard;
    this.append(words, copy, told);
  }
}

customElements.define("sco-copy-text", CopyText);
