/** Letters of windows-1252 at 0x80–0x9f. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Browsers read ISO-8859-1 as windows-1252, where the euro sign has a place; some Node do not. */
export const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
