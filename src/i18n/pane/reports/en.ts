import type { ReportsText } from "./fi";

export const en: ReportsText = {
  title: "Reports",
  lead: "Drawn from this workbook. Nothing is written into the sheets.",
  choose: "Which report?",
  kinds: {
    poster: "Poster, one page",
    manager: "Page for management",
    final: "Final report",
    innokyla: "Text for Innokylä",
  },
  complete: "Everything is filled in",
  missing: (count) => (count === 1 ? "One item is empty" : `${count} items are empty`),
  missingText:
    "A dotted line stands in their place. Fill them in on the sheet and they come here by themselves.",
  show: (cell) => `Show ${cell}`,
  preview: "Preview",
  download: "Download the page to print",
  downloadPlace: "The file goes to your downloads. It opens in a browser and prints on A4.",
  print: "Print",
  copy: "Copy the text",
  copyPart: (label) => `Copy: ${label}`,
  copyShort: "Copy",
  copied: "The text is on the clipboard",
  copiedText: "Paste it into a form or an e-mail with Ctrl+V.",
  downloaded: "The page is in your downloads",
  downloadedText: (file) => `Open ${file} in a browser and print it or save it as a PDF.`,
  printed: "Printing was opened",
  printedText: "If no window appears, download the page and print it from the browser.",
  failed: "The report did not succeed",
};
