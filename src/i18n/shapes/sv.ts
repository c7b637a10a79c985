import type { ShapeText } from "./fi";

export const sv: ShapeText = {
  expected: {
    object: "det ska vara en samling fält inom klammerparenteser",
    list: "det ska vara en lista inom hakparenteser",
    text: "det ska vara text",
    flag: "det ska vara true eller false",
    cents: "det ska vara ett helt antal cent, till exempel 74750",
    rate: "det ska vara en momssats i procent, 0 eller 1–100, till exempel 13.5, eller null",
    classRate: "det ska vara en momssats i procent, 0 eller 1–100, till exempel 13.5",
    quantity: "det ska vara ett tal, till exempel 23",
    date: "det ska vara en dag i formen 2026-02-12",
    currency: "det ska vara EUR, andra valutor fördelas inte",
    format: "det ska vara finvoice, ubl eller json",
    kind: "det ska vara invoice eller credit",
    someLines: "det ska finnas minst en fakturarad",
    lineId: "det ska vara radens kod",
    onlyLine: "koden finns redan på en annan rad",
    onlyClass: "momssatsen är redan specificerad",
    someOrganisations: "det ska finnas minst en organisation",
    key: "det ska vara en kort kod, till exempel A eller THL",
    onlyKey: "en annan organisation har redan koden",
    route: "det ska vara einvoice, card, cash eller internal",
    oneOrganiser: "arrangören är redan angiven",
    weight: "det ska vara en vikt som är minst 0, till exempel 7.5",
    weightSize: "vikten ska vara 0 eller mellan 0,000001 och 1000000000000",
    payer: "det ska vara en av koderna i fältet organisations",
    knownLine: "fakturan har ingen rad med den koden",
    shortfall: "det ska vara organiser, proRata eller causers",
    knownField: "fältet är okänt",
    oneField: "fältet finns två gånger",
  },
  missing: "saknas",
  found: (value) => `nu ${value}`,
  whole: "filens början",
  unreadable: {
    empty: () => "Filen är tom. Välj en JSON-fil.",
    pdf: () => "Filen är en PDF, inte JSON. Be om en e-faktura eller skriv raderna i en JSON-fil.",
    xml: () => "Filen är XML, inte JSON. Välj en JSON-fil.",
    zip: () => "Filen är en arbetsbok eller zip, inte JSON. Välj en JSON-fil.",
    encoding: () => "Filen är inte text i UTF-8. Spara den i UTF-8.",
    tooLarge: () => "Filen är större än 5 megabyte. Välj JSON-filen för fakturan eller grunderna.",
    syntax: (d) =>
      d.line === undefined
        ? "Filen är inte hel JSON. Rätta filen och försök igen."
        : `Filen är inte hel JSON: felet är på rad ${d.line}, tecken ${d.column}. Rätta det och försök igen.`,
  },
};
