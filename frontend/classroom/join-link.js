/** The whole address of a path, with a button that copies it. */
class JoinLink extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) {
      return;
    }
    const address = new URL(this.getAttribute("path"), document.baseURI).href;
    const link = document.createElement("a");
    link.href = address;
    link.textContent = address;
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "sco-button";
    copy.textContent = this.getAttribute("copy");
    const told = document.createElement("span");
    told.setAttribute("role", "status");
    told.className = "sco-soft";
    copy.addEventListener("click", () => {
      // browsers offer the clipboard to secure pages only
      navigator.clipboard?.writeText(address).then(() => {
        told.textContent = this.getAttribute("copied");
      });
    });
    copy.hidden = !navigator.clipboard;
    this.append(link, copy, told);
  }
}

customElements.define("sco-join-link", JoinLink);
