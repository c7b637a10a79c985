/** How long the page stays for the printing that reads it. */
const HELD_MS = 600_000;

/** Opens the browser's printing for a page of its own, without leaving the pane. */
export function printPage(html: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    // Not display: none, which some browsers print as nothing.
    Object.assign(frame.style, {
      position: "fixed",
      width: "0",
      height: "0",
      border: "0",
      right: "0",
      bottom: "0",
    });
    frame.addEventListener("load", () => {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
      resolve();
    });
    frame.srcdoc = html;
    document.body.append(frame);
    setTimeout(() => frame.remove(), HELD_MS);
  });
}
