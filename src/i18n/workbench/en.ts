import type { WorkbenchText } from "./fi";

export const en: WorkbenchText = {
  title: "Läpimurto in the browser",
  badge: "This is not Excel",
  badgeHelp: "What you can try here and what it does not prove",
  language: "Language",
  actions: {
    start: "Start",
    open: "Open a file",
    download: "Download .xlsx",
    showPane: "Show Läpimurto",
    hidePane: "Hide Läpimurto",
  },
  ribbon: "Commands",
  grid: "Worksheet",
  pane: "The Läpimurto pane",
  resize: "Width of the pane",
  loading: "Läpimurto is opening…",
  start: {
    heading: "Try Läpimurto without Excel",
    lead: "The add-in is the same as in Excel. The sheet beside it is the browser's own, and everything stays on this computer.",
    team: { title: "New team workbook", text: "The weekly table and the charts, empty, ready to fill in." },
    round: { title: "New round workbook", text: "Invoice, bases and statements, empty, ready to fill in." },
    sampleTeam: { title: "The sample team", text: "60 weeks of numbers in which T3 becomes shorter." },
    sampleRound: { title: "The sample round", text: "Ten teams and the hotel's invoice split to the cent." },
    open: { title: "Open a file", text: "Choose an .xlsx or drag it on to this page." },
    go: "Go on with the open workbook",
    empty: "Begin with an empty workbook and create the sheets in the pane",
    is: {
      heading: "What you can see for yourself",
      points: [
        "The add-in is exactly what is installed in Excel, unchanged.",
        "Between it and the workbook stands Microsoft's own office.js, unmodified.",
        "Formulas, charts, protection and files work here from beginning to end.",
      ],
    },
    isNot: {
      heading: "What this does not prove",
      points: [
        "In Excel's place stands a stand-in of ours. It has only the parts of Excel that the add-in uses.",
        "Formulas are calculated by Univer, not by Excel. Their answers are compared with LibreOffice.",
        "It looks like Excel, but not exactly. Try it in real Excel in the end.",
      ],
    },
  },
  firstSheet: "Sheet1",
  files: { team: "Team", round: "Round", sampleTeam: "Sample-team", sampleRound: "Sample-round" },
  protectedSheet: (sheet) => `Sheet ${sheet} is protected: type in the yellow cells. Nothing was changed.`,
  notHere: "This is not part of the workbench. Do it in Excel.",
  opened: (name) => `${name} is open.`,
  downloaded: (name) => `${name} was downloaded.`,
  fileKept: "The open workbook is unchanged.",
  otherFile: {
    invoice: (name) =>
      `${name} is an e-invoice, not a workbook. Read it with the command npx lapimurto invoice "${name}".`,
    oldExcel: (name) =>
      `${name} is in the format of old Excel (.xls). Save it as .xlsx in Excel and open it again.`,
    pdf: (name) => `${name} is a PDF and cannot be opened as a sheet. Choose a workbook (.xlsx).`,
    list: (name) =>
      `${name} is a text file, not a workbook. Open it in Excel, save it as .xlsx and then open it here.`,
  },
  notOneFile: {
    folder: (name) => `${name} is a folder. Drag one .xlsx file out of it on to the page.`,
    several: (count) =>
      `You dragged ${count} files on to the page. There is room for one workbook at a time: drag that one again.`,
    unreadable: (name) =>
      `The file ${name} could not be read. Check that it was not moved or deleted, and try again.`,
  },
  fresh: "The new workbook could not be fetched. Start the workbench again with npm start.",
  leave: "The workbook has changes that were not downloaded. Open another one all the same?",
  keep: "Keep the open workbook",
  downloadFirst: "Download and open another",
  discard: "Open without downloading",
  close: "Close",
  log: {
    title: "Log",
    none: "No entries",
    count: (count) => (count === 1 ? "1 entry" : `${count} entries`),
    clear: "Clear",
    missing: (what) => `The stand-in does not know this: ${what}`,
    failed: (cell, name, error, message) => `${cell}: ${name} gave ${error}${message ? ` – ${message}` : ""}`,
    command: (name) => `Command ${name}`,
    fault: (message) => `The workbench's own fault: ${message}`,
    late: "The function did not answer within 30 seconds.",
  },
  state: { ready: "Ready", calculating: "Calculating…", api: (version) => `ExcelApi ${version}` },
  gridTexts: {
    refused: "The value is not allowed",
    ok: "OK",
    wrong: "The value is not allowed:",
    choose: "Choose",
  },
  gridNames: {
    nameBox: "Name box: address of the cell",
    formulaBar: "Formula bar",
    cell: "Contents of the cell. F6 goes from the sheet to the next part.",
    taller: "Height of the formula bar",
    sheets: "All sheets",
    earlier: "Earlier sheets",
    later: "Later sheets",
  },
  menu: { clear: "Clear contents" },
};
