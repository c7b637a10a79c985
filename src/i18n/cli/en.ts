import { isCalendar } from "./isCalendar";
import type { CliText } from "./fi";

const kindsOf = { team: "a team's", round: "a round's", blankRound: "an empty round's" };

export const en: CliText = {
  help: {
    product: "Läpimurto: run charts that can be trusted and invoices split to the cent for collaboratives.",
    usage: "Usage",
    command: "COMMAND",
    commands: "Commands",
    options: "Options",
    example: "Example",
    functions: "Functions",
    more: "Help on a command: lapimurto COMMAND --help",
    exits: "Exit code: 0 done · 1 the file has errors, they are listed · 2 the command or the file is wrong.",
    common: {
      lang: "language: fi, sv or en (otherwise fi)",
      help: "this help",
      version: "version",
    },
  },
  commands: {
    calc: {
      summary: "calculate with a function of Excel: arguments as a JSON list on the input",
      usage: "calc FUNCTION < arguments.json",
      options: {},
      example: "echo '[[31, 28, null, 30], 12]' | lapimurto calc RUNCHART.SUMMARY",
    },
    new: {
      summary: "make a new workbook for a team or a round",
      usage: "new team|round --out FILE.xlsx",
      options: {
        out: "the file that the workbook is written to",
        sample: "fill the workbook with an invented example",
        start: "a day of the first week, for example 2026-01-05 (otherwise this week)",
        teams: "how many teams the round has, 1–60",
        measures: "the team's measures with commas between, for example t3_doctor,demand",
        force: "replace a file that is there already",
      },
      example: "lapimurto new team --out team.xlsx --sample --lang en",
    },
    split: {
      summary: "split an invoice between its payers, to the cent",
      usage: "split --invoice INVOICE.xml --basis BASIS.json",
      options: {
        invoice: "the e-invoice (Finvoice or UBL) or the invoice as JSON",
        basis: "the payers and weights as JSON",
        out: "write the split into a round's workbook (.xlsx)",
        json: "print the split as JSON",
        force: "replace a file that is there already",
      },
      example: "lapimurto split --invoice invoice.xml --basis basis.json --out split.xlsx",
    },
    invoice: {
      summary: "read an e-invoice and check that its lines, VAT and total add up",
      usage: "invoice INVOICE.xml",
      options: {
        json: "print the invoice as JSON",
      },
      example: "lapimurto invoice invoice.xml --lang en",
    },
    register: {
      summary: "bring registrations from a survey's answers into the round's workbook",
      usage: "register ANSWERS.csv|.xlsx --round ROUND.xlsx --out NEW.xlsx",
      options: {
        round: "the round's workbook; it is not changed",
        out: "new workbook with the registrations",
        "dry-run": "show what would be brought in without writing anything",
        map: "saved profile: where each column goes",
        "save-map": "save the profile of the columns in this file (.json)",
        duplicates: "a possible duplicate: skip (leave out, default), update or add",
        json: "print the summary as JSON",
        force: "replace an existing file",
      },
      example: "lapimurto register answers.csv --round round.xlsx --dry-run --lang en",
    },
    schedule: {
      summary: "work out the days of a round from its workshops, and name conflicts",
      usage: 'schedule --workshops "DAY,DAY;DAY"',
      options: {
        workshops: "the workshops' days: a comma between days, a semicolon between workshops",
        json: "print the days as JSON",
      },
      example: 'lapimurto schedule --workshops "2027-02-09,2027-02-10;2027-04-20;2027-09-07"',
    },
    calendar: {
      summary: "make a calendar file (.ics) of a round's days",
      usage: "calendar ROUND.xlsx --out FILE.ics",
      options: {
        out: "the calendar file, .ics",
        force: "replace the earlier file: moved and cancelled days change in calendars",
        json: "print the entries as JSON",
      },
      example: "lapimurto calendar round.xlsx --out round.ics --lang en",
    },
    teams: {
      summary: "make a pre-filled workbook for every team of a round",
      usage: "teams ROUND.xlsx --out FOLDER",
      options: {
        out: "the folder that the workbooks are written to",
        force: "replace workbooks of the teams that are there already",
        json: "print the list as JSON",
      },
      example: "lapimurto teams round.xlsx --out teams --lang en",
    },
    chart: {
      summary: "draw a run chart of one of the team's measures",
      usage: "chart TEAM.xlsx --measure MEASURE --out PICTURE.svg|PICTURE.png",
      options: {
        measure: "the id of the measure, for example t3_doctor",
        out: "the picture, .svg or .png",
        force: "replace a file that is there already",
      },
      example: "lapimurto chart team.xlsx --measure t3_doctor --out t3.svg",
    },
    report: {
      summary: "draw a team's poster, report or Innokylä text, or a round's summary",
      usage: "report team|round WORKBOOK.xlsx --kind KIND --out FILE.html|.md",
      options: {
        kind: "team: poster, manager (page for management), final, innokyla; round: summary",
        out: "file: .html prints on A4, .md is text",
        force: "replace an existing file",
      },
      example: "lapimurto report team team.xlsx --kind poster --out poster.html",
    },
    samples: {
      summary: "make the samples and say what they show",
      usage: "samples",
      options: {
        out: "the folder that the samples are written to (otherwise out)",
        force: "replace samples that have been changed, too",
      },
      example: "lapimurto samples --out out",
    },
    serve: {
      summary: "open the workbench: the add-in in a browser, without Excel",
      usage: "serve",
      options: {
        port: "port to begin with; one in use is skipped (default 3100)",
      },
      example: "lapimurto serve",
    },
    bench: {
      summary: "measure how fast it calculates",
      usage: "bench",
      options: {
        json: "print the measurements as JSON",
      },
      example: "lapimurto bench",
    },
  },
  problems: {
    "not-built": () => "The workbench is not built. Start it with npm start.",
    "unknown-command": (d) => `There is no command "${d.command}". The commands are ${d.known}.`,
    "unknown-option": (d) =>
      `The command ${d.command} has no option ${d.option}. See lapimurto ${d.command} --help.`,
    "option-without-value": (d) => `The option ${d.option} has no value. Type it after a space.`,
    "option-takes-no-value": (d) => `The option ${d.option} takes no value. Remove the value.`,
    "option-twice": (d) => `The option ${d.option} is there twice. Remove one.`,
    "missing-option": (d) => `The option ${d.option} is missing. Usage: lapimurto ${d.usage}`,
    "missing-argument": (d) => `Something is missing from the command. Usage: lapimurto ${d.usage}`,
    "extra-argument": (d) => `The command does not know the word "${d.value}". Usage: lapimurto ${d.usage}`,
    "unknown-language": (d) => `There is no language "${d.value}". Choose fi, sv or en.`,
    "unknown-kind": (d) => `There is no workbook "${d.value}". Choose team or round.`,
    "unknown-report": (d) => `There is no report "${d.value}". The reports are ${d.known}.`,
    "unknown-measure": (d) => `There is no measure "${d.value}". The measures are ${d.known}.`,
    "measure-not-chosen": (d) =>
      `The team does not follow the measure "${d.value}". The workbook's measures: ${d.known}.`,
    "measure-twice": (d) => `The measure "${d.value}" is there twice. Remove one.`,
    "not-a-count": (d) =>
      `Option ${d.option}: "${d.value}" will not do. Type a whole number ${d.from}–${d.to}.`,
    "not-a-day": (d) =>
      `Option ${d.option}: "${d.value}" is not a day. Type a day, for example 2026-01-05 or 5.1.2026.`,
    "not-a-decision": (d) => `Option --duplicates: “${d.value}” is not known. Choose skip, update or add.`,
    "workshop-without-days": (d) =>
      `Option ${d.option}: workshop ${d.workshop} has no days. Type its days or remove the semicolon.`,
    "wrong-ending": (d) => `The file "${d.file}" must end in ${d.endings}. Change the name.`,
    "unknown-function": (d) => `There is no function "${d.value}". The functions are ${d.known}.`,
    "not-arguments": () =>
      "The input must be a JSON list of the function's arguments, for example [[31, 28, 30]].",
    "wrong-argument": (d) =>
      `Argument ${d.position}: it must be a number, a text, true, false, null or a list of such with at most two levels.`,
    "too-many-arguments": (d) =>
      `There are ${d.found} arguments, the function ${d.name} takes at most ${d.expected}.`,
    "no-chart": (d) =>
      `The measure "${d.value}" has no numbers yet. Fill in at least one week on sheet ${d.sheet}.`,
    "no-browser": () =>
      "A PNG picture needs Chrome, Edge or Chromium, and none was found. Install one, give its path in the environment variable CHROME_PATH or write an .svg picture.",
    "browser-failed": (d) =>
      `The browser ${d.browser} did not finish the picture (${d.reason}). Try again or write an .svg picture.`,
    "too-many-cents": (d) => `The sum of ${d.value} cents is too large to be exact. Check the numbers.`,
    "no-file": (d) => `There is no file ${d.file}. Check the name and the folder.`,
    "is-folder": (d) => `${d.file} is a folder. Give a file.`,
    "not-allowed": (d) => `The file may not be read: ${d.file}. Check its permissions.`,
    "not-read": (d) => `The file could not be read: ${d.file} (${d.reason}). Try again.`,
    "file-too-large": (d) => `The file is too large to be read: ${d.file}. Check that it is the right file.`,
    "file-exists": (d) =>
      isCalendar(d)
        ? `The calendar exists already: ${d.file}. Replace it with --force so that moved days move in calendars; a new name makes a new calendar.`
        : `The file exists already: ${d.file}. Change the name or replace it with --force.`,
    "file-open": (d) =>
      `The file ${d.file} is open in another program. Close it and try again. If it is not open, remove ${d.lock}.`,
    "file-locked": (d) => `The file ${d.file} is locked or open in another program. Close it and try again.`,
    "no-folder": (d) => `There is no folder ${d.folder}. Make it first or choose another place.`,
    "folder-is-file": (d) => `${d.folder} is a file, not a folder. Choose another place.`,
    "folder-not-writable": (d) =>
      `The folder may not be written to: ${d.folder}. Choose another place or change its permissions.`,
    "disk-full": (d) => `The disk is full, the file was not written: ${d.file}. Make room.`,
    "larger-than-allowed": (d) =>
      `The file is larger than may be written here: ${d.file}. Choose another place or ask for a higher limit.`,
    "not-written": (d) => `The file could not be written: ${d.file} (${d.reason}). Try again.`,
    unexpected: (d) =>
      `Something went wrong in the program: ${d.reason}. Nothing was left half done. Tell the makers of Läpimurto.`,
  },
  serve: {
    ready: (address) => `The workbench is open: ${address}`,
    stop: "Stop with Ctrl+C.",
  },
  wrote: (file) => `Wrote ${file}`,
  unused: (option, kind) => `Note: ${option} does not change ${kindsOf[kind]} workbook.`,
  made: {
    team: (weeks, measures) => `A team's workbook: ${weeks} weeks, measures ${measures}.`,
    round: (lines, payers) =>
      lines === 0
        ? "A round's workbook that an invoice can be typed into."
        : `A round's workbook: ${lines} invoice lines, ${payers} payers.`,
  },
  split: {
    title: (number, seller) => ["Invoice", number, seller].filter((part) => part !== "").join(" "),
    payer: "Payer",
    route: "Paid by",
    net: "Net €",
    vat: "VAT €",
    gross: "Gross €",
    total: "Payers together",
    stated: "On the invoice",
    difference: "Difference",
    matches: (total) => `The split matches to the cent: ${total}, difference €0.00.`,
    contradicts: (what) => `The invoice was split, but its numbers do not add up: ${what}`,
    odd: "The invoice's numbers do not add up.",
    askSeller: "Ask the seller for a corrected invoice before you send the shares.",
    named: (amount, more) =>
      `the invoice's total is ${amount} ${more ? "more" : "less"} than its lines and VAT together.`,
    inShareOf: (payer) => `The difference is in the share of: ${payer}.`,
    asStated: "The payers' shares come to the invoice's total.",
    cash: (payer, amount) => `Paid in cash ${amount}: ${payer}.`,
    cashBack: (payer, amount) => `Paid back in cash ${amount}: ${payer}.`,
    shortfall: (policy) =>
      `Note: the shortfall policy ${policy} changes no shares. Each line is split by its own weights.`,
  },
  invoice: {
    kinds: { invoice: "Invoice", credit: "Credit note" },
    date: (day) => `dated ${day}`,
    due: (day) => `due ${day}`,
    reference: (reference) => `reference ${reference}`,
    line: "Line",
    text: "Text",
    quantity: "Quantity",
    unit: "Unit",
    rate: "VAT %",
    lines: "Lines €",
    net: "Net €",
    difference: "Difference €",
    vat: "VAT €",
    gross: "Gross €",
    total: "Total",
    payable: "To be paid",
    noRate: "no VAT",
    matches: (total) => `Lines, VAT and total add up. To be paid ${total}.`,
    credits: (total) => `Lines, VAT and total add up. Credited ${total}.`,
    findings: (count) =>
      count === 1 ? "There is 1 thing to look at:" : `There are ${count} things to look at:`,
    notSplit: "The invoice was not split, nothing was written:",
  },
  findings: (count) =>
    count === 1
      ? "There is 1 place in the workbook that was left out:"
      : `There are ${count} places in the workbook that were left out:`,
  report: (title, missing) =>
    missing.length === 0
      ? `${title}: everything is filled in.`
      : `${title}: a dotted line at ${missing.join(", ")}.`,
  calendar: {
    holds: (count, from, to) => `The calendar has ${count} entries, ${from} – ${to}.`,
    since: (changed, added, cancelled) =>
      `Compared with the file before: ${changed} changed, ${added} new, ${cancelled} cancelled.`,
    otherRound: (count) =>
      `The file that was replaced had ${count === 1 ? "1 entry" : `${count} entries`} under another name of the round, and the old entries stay in people's calendars: ask people to remove them and to open the new file.`,
  },
  teams: {
    progress: (done, all) => `Done: ${done}/${all} workbooks`,
    wrote: (teams, weeks) =>
      `Wrote ${teams === 1 ? "1 team workbook" : `${teams} team workbooks`}, ${weeks} weeks:`,
    measures: (count) => (count === 1 ? "1 measure" : `${count} measures`),
    leftOut: (teams) => `No workbook was made for teams that do not take part: ${teams}.`,
  },
  schedule: {
    title: (workshops, days) =>
      `The round's calendar: ${workshops === 1 ? "1 workshop" : `${workshops} workshops`}, ${days === 1 ? "1 day" : `${days} days`}`,
    proposed: "A proposal of Läpimurto: the organiser's handbook names no day.",
    gaps: (days) => `Days between the workshops: ${days.join(", ")}.`,
    fine: "The days have no conflicts.",
    look: (count) => (count === 1 ? "Check 1 thing:" : `Check ${count} things:`),
  },
  samples: {
    title: (round) => `Läpimurto: the sample round ${round}`,
    invented: "The teams, the numbers and the invoice are invented.",
    measures: (team, weeks) => `${team}, ${weeks} weeks`,
    teams: "T3, doctors: the teams of the round",
    invoice: (day) => `The workshop's hotel invoice of ${day}`,
    kept: (files) =>
      `Not replaced, because the contents are not the sample's: ${files}. Replace with --force.`,
    files: "Files",
    goOn: "Try next",
    names: { team: "team", round: "round", chart: "chart", invoice: "invoice", basis: "basis" },
  },
  bench: {
    what: "Measurement",
    median: "Median",
    budget: "Budget",
    ratio: "Of the budget",
    runChart: "RUNCHART, 10,000 points",
    functions: "The slowest function, 10,000 points",
    phases: "RUNCHART, 1,000 points, 50 phases",
    series: "300 series × 52 weeks",
    verdicts: "Verdicts of 30 measures, 120 weeks",
    invoice: "Invoice, 100 lines × 22 payers",
    registrations: "Preview of 5,000 registrations",
    fileTime: "Writing the sample workbook",
    fileSize: "Size of the sample workbook",
    kept: "All budgets are kept.",
    broken: (count) => (count === 1 ? "1 budget is broken." : `${count} budgets are broken.`),
    live: "Building an open workbook (at most 3 syncs) is measured by the tests, tests/host.",
  },
};
