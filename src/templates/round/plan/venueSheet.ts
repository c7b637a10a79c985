import { OFFERS } from "../../../domain/round/plan/emptyPlan";
import { venueNeeds } from "../../../domain/round/plan/handbookLists";
import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import { fx } from "../../fx";
import type { FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, listOf, planChoice } from "./planChoiceTexts";
import {
  DAY,
  EURO,
  fieldsAt,
  filledIn,
  linesAt,
  planField,
  TEXT,
  long,
  whole,
  wide,
  wordsOf,
} from "./planWords";
import { daysLeft, stateOfDay } from "./soon";

const words = wordsOf("venue");
const yes = planChoice("yesNo", "yes");
const TERMS = 8;

/** The handbook's team of eight, and how many groups work in the hall. */
const A_TEAM = 8;
const IN_HALL = 3;

const teams = filledIn("teamRows[team]");
const days = "SUMPRODUCT((workshopRows[days]>0)*1,workshopRows[days])";

const basis = [
  words.field("persons", { shows: "number", formula: fx`${A_TEAM}*${teams}` }),
  words.field("days", { shows: "number", formula: fx`${days}` }),
  words.field("rooms", { shows: "number", formula: fx`MAX(0,${teams}-${IN_HALL})` }),
  words.field("nights", { shows: "number", formula: fx`${days}-COUNTIFS(workshopRows[days],">0")` }),
  words.field("dinners", { shows: "number", formula: fx`${planField("nights")}` }),
  words.field("cateringVat", { shows: "number" }),
  words.field("roomVat", { shows: "number" }),
  words.field("noShow", { list: listOf("noShow") }),
];

const BASIS = 8;
const TABLES = BASIS + basis.length + 1;

/** Offers on the same basis, what each meets of the handbook's needs, and what cancelling costs from when on. */
export function venueSheet(): SheetSpec {
  const end = TABLES + OFFERS.length + venueNeeds.length + TERMS + 12;
  return {
    id: "venue",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    blocks: [
      figures,
      words.heading(`A${BASIS - 2}`, "basis"),
      linesAt(`A${BASIS - 1}`, "quiet", [words.say((t) => t.rules.basis)]),
      fieldsAt(`A${BASIS}`, basis, 2),
      ...stacked(TABLES, [
        { heading: words.section("offers"), table: offers },
        { heading: words.section("needs"), table: needs },
        { heading: words.section("terms"), table: terms, newPage: true },
      ]),
      words.heading(`A${end}`, "overnight"),
      ...[
        words.say((t) => t.rules.overnight1),
        words.say((t) => t.rules.overnight2),
        words.say((t) => t.rules.overnight3),
      ].map((text, index) => ({
        block: "lines" as const,
        at: `B${end + 1 + index}`,
        lines: [{ text, style: "long" as const, points: index === 0 ? 170 : 65 }],
      })),
    ],
  };
}

/** Prices of the whole round, and without the VAT that is in them. */
const catering = `(N([@package])*${planField("persons")}*${planField("days")}+N([@night])*${planField("persons")}*${planField("nights")}+N([@dinner])*${planField("persons")}*${planField("dinners")})`;
const rooms = `N([@room])*${planField("rooms")}*${planField("days")}`;
const isGross = fx`[@vat]=${planChoice("vatState", "included")}`;
const without = (sum: string, rate: string): Formula =>
  fx`${sum}/IF(${isGross},1+N(${planField(rate)})/100,1)`;

const TYPED_PRICES = "COUNT([@package],[@room],[@night],[@dinner])";

const metBy = (offer: (typeof OFFERS)[number]) => fx`SUMPRODUCT((needRows[${offer.toLowerCase()}]=${yes})*1)`;

/** Ticks under the offer's own letter. */
const met: Formula = OFFERS.map((offer) => fx`([@offer]="${offer}")*${metBy(offer)}`).reduce(
  (sofar, one) => fx`${sofar}+${one}`,
);

const offers: Omit<TableSpec, "at"> = {
  block: "table",
  id: "offerRows",
  rows: OFFERS.length,
  columns: [
    words.written("offer", "text", wide(10)),
    words.typed("venue", TEXT, wide(43)),
    words.typed("place", TEXT, wide(18)),
    words.typed("package", EURO, wide(17)),
    words.typed("room", EURO, wide(12)),
    words.typed("night", EURO, wide(13)),
    words.typed("dinner", EURO, wide(14)),
    words.typed("vat", chosen("vatState"), wide(14)),
    words.typed("splits", chosen("yesNo"), wide(13)),
    words.computed(
      "total",
      fx`IF(${TYPED_PRICES}=0,"",ROUND(${without(catering, "cateringVat")}+${without(rooms, "roomVat")},2))`,
      "euro",
      wide(14),
    ),
    words.computed(
      "person",
      fx`IF(OR(COUNT([@total])=0,N(${planField("persons")})=0),"",ROUND([@total]/${planField("persons")},2))`,
      "euro",
      wide(14),
    ),
    words.computed("met", fx`IF(LEN([@venue])=0,"",(${met})&" / ${venueNeeds.length}")`, "text", wide(12)),
    words.computed(
      "state",
      fx`IF(LEN([@venue])=0,"",IF(${TYPED_PRICES}<4,${words.say((t) => t.states.noPrice)},IF(${met}<${venueNeeds.length},${words.say((t) => t.states.lacks)},${words.say((t) => t.states.chosenAll)})))`,
      "state",
      wide(21),
    ),
    words.typed("note", TEXT, long(20)),
  ],
};

const needs: Omit<TableSpec, "at"> = {
  block: "table",
  id: "needRows",
  rows: venueNeeds.length,
  columns: [
    words.written("no", "integer", wide(10)),
    words.written("need", "text", long(43)),
    words.typed("a", chosen("yesNo"), wide(10)),
    words.typed("b", chosen("yesNo"), wide(10)),
    words.typed("c", chosen("yesNo"), wide(10)),
    words.typed("d", chosen("yesNo"), wide(10)),
  ],
};

const terms: Omit<TableSpec, "at"> = {
  block: "table",
  id: "termRows",
  rows: TERMS,
  columns: [
    words.typed("workshop", whole(1, WORKSHOPS), wide(11)),
    words.typed("what", TEXT, long(43)),
    words.typed("lastDay", DAY),
    words.typed("fee", { kind: "percent", min: 0, max: 1 }),
    words.computed("left", daysLeft("lastDay"), "integer"),
    words.computed(
      "state",
      fx`IF(COUNT([@workshop],[@lastDay])=0,"",${stateOfDay("lastDay", {
        past: words.say((t) => t.states.past),
        soon: words.say((t) => t.states.soon),
        ahead: words.say((t) => t.states.ahead),
        none: words.say((t) => t.none),
      })})`,
      "state",
      wide(13),
    ),
  ],
};

const cheapest = `LOOKUP(2,1/(offerRows[total]=MIN(offerRows[total])),offerRows[venue])`;
const mostMet = fx`MAX(${OFFERS.map(metBy).reduce((sofar, one) => fx`${sofar},${one}`)})`;
const best: Formula = OFFERS.reduceRight<Formula>(
  (rest, offer) => fx`IF(${metBy(offer)}=${mostMet},"${offer}",${rest})`,
  fx`"–"`,
);

const next = "AGGREGATE(15,6,termRows[lastDay]/(termRows[lastDay]>=TodayCell),1)";
const local = planField("sameLocality");

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.cheapest),
      formula: fx`IF(COUNT(offerRows[total])=0,${words.say((t) => t.none)},${cheapest})`,
      shows: "text",
    },
    {
      column: "C",
      label: words.say((t) => t.figures.best),
      formula: fx`IF(${mostMet}=0,${words.say((t) => t.none)},${best})`,
      shows: "text",
    },
    {
      column: "D",
      label: words.say((t) => t.figures.nextTerm),
      formula: fx`IFERROR(DAY(${next})&"."&MONTH(${next})&"."&YEAR(${next}),${words.say((t) => t.none)})`,
      shows: "text",
    },
    {
      column: "F",
      label: words.say((t) => t.figures.overnight),
      formula: fx`IF(${local}=${yes},${words.say((t) => t.overnight.hard)},IF(${local}=${planChoice("yesNo", "no")},${words.say((t) => t.overnight.justified)},${words.say((t) => t.overnight.open)}))`,
      shows: "text",
    },
  ],
};
