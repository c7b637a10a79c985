import { checkItems, type CheckId } from "../../../domain/round/plan/checkItems";
import { barriers, definitions } from "../../../domain/round/plan/handbookLists";
import { emptyRow } from "../../../domain/round/plan/emptyPlan";
import type { PlanRow, RoundPlan } from "../../../domain/round/plan/RoundPlan";
import type { Language } from "../../../i18n/language";
import { planSampleText } from "../../../i18n/sample/plan/planSampleText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { blankPlan, type MessageId } from "../../plan/blankPlan";
import { SAMPLE_TEAMS } from "../sampleAttendance";
import type { SampleSize } from "../sampleInvoice";
import { sampleAnswers, sampleEnds, sampleScores } from "./sampleAnswers";
import { sampleAt, type At } from "./sampleDates";
import { COACHES, sampleDiets, samplePeople } from "./samplePeople";
import { sampleBlocks, sampleSpeakers } from "./sampleProgramme";
import { sampleTalks, sampleTeamNames, sampleTeamRows } from "./sampleTeamRows";
import { sampleVenue } from "./sampleVenue";

const OWNERS = ["Anna Koskela", "Mikko Lehto", "Sari Niemi"] as const;
const [LEAD] = OWNERS;

/** A round at its end: everything is filled in, and what is left to do is the last reports. */
export function samplePlan(language: Language, { teams = SAMPLE_TEAMS, start }: SampleSize = {}): RoundPlan {
  const blank = blankPlan(language);
  const text = planSampleText[language];
  const at = sampleAt(start);
  const names = sampleTeamNames(teams, language);
  const personRows = samplePeople(names, language);
  return {
    fields: fieldsOf(blank, teams, language),
    rows: {
      ...blank.rows,
      ...sampleVenue(at, language),
      ...sampleTeamRows(names, at, language),
      ...sampleTalks(names, at, language),
      ...agreedRows(language),
      personRows,
      dietRows: sampleDiets(personRows, language),
      coachRows: coachRows(),
      blockRows: sampleBlocks(language),
      speakerRows: sampleSpeakers(language),
      messageRows: messageRows(blank, at, language),
      spaceRows: blank.rows.spaceRows.map((row, index) => ({
        ...row,
        link: index === 0 ? text.spaceLink : "",
        ready: index < 2 ? "yes" : null,
      })),
      answerRows: sampleAnswers(language),
      endRows: sampleEnds(language),
      scoreRows: sampleScores(names),
    },
  };
}

function fieldsOf(blank: RoundPlan, teams: number, language: Language): RoundPlan["fields"] {
  const { commissioner, aim, learned, changed, advice } = planSampleText[language].fields;
  return {
    ...blank.fields,
    round: {
      level: "national",
      commissioner,
      aim,
      responsible: LEAD,
      coreGroup: OWNERS.slice(1).join(", "),
      communicator: "Tiina Aalto",
      pattern: "six",
      registration: "application",
      teamsPlanned: teams,
      sameLocality: "no",
    },
    venue: { ...blank.fields.venue, cateringVat: 13.5, roomVat: 25.5, noShow: "causer" },
    diets: { dietDays: 14 },
    coaches: { coachModel: "half" },
    report: { learned, changed, advice },
  };
}

/** What is still to be done when the round is at its end. */
const LEFT: Readonly<Partial<Record<CheckId, "todo" | "doing">>> = {
  endSurvey: "doing",
  againstGoals: "doing",
  wholeReport: "todo",
  published: "todo",
};

function agreedRows(
  language: Language,
): Pick<RoundPlan["rows"], "gateRows" | "aimRows" | "checkRows" | "riskRows"> {
  const text = planSampleText[language];
  return {
    gateRows: definitions.map((id) => ({ agreed: text.gate[id] })),
    aimRows: text.aims.map((row, index) => ({ ...row, reached: index === 2 ? null : "partly" })),
    checkRows: checkItems.map(({ id, step }) => ({
      ...emptyRow("checkRows"),
      owner: OWNERS[step % OWNERS.length] ?? "",
      status: LEFT[id] ?? "done",
    })),
    riskRows: barriers.map((_, index) => ({
      seen: text.risks[index]?.seen ?? "",
      action: text.risks[index]?.action ?? "",
      level: index === 1 ? "some" : "low",
    })),
  };
}

const coachRows = (): readonly PlanRow<"coachRows">[] =>
  COACHES.map((name, index) => ({
    ...emptyRow("coachRows"),
    name,
    kind: index === 1 ? "external" : "internal",
    role: "coach",
    days: 10,
    fee: index === 1 ? 4000 : null,
    a: 6 + index,
    b: 8,
    c: 36,
    d: 18 + index,
  }));

/** Days from the first workshop to each message. */
const SENT: Readonly<Record<MessageId, number>> = {
  leaders: -120,
  staff: 14,
  public: 90,
  press: 120,
  innokyla: 266,
  teamReports: 259,
  roundReport: 300,
};

function messageRows(blank: RoundPlan, at: At, language: Language): readonly PlanRow<"messageRows">[] {
  const ids = Object.keys(sheetText[language].plan.communication.messages) as readonly MessageId[];
  return blank.rows.messageRows.map((row, index) => {
    const id = ids[index] ?? "leaders";
    const due = at(1, SENT[id]);
    const isDone = id !== "roundReport" && id !== "innokyla";
    return {
      ...row,
      channel: planSampleText[language].channels[id],
      who: OWNERS[index % OWNERS.length] ?? "",
      due,
      done: isDone ? due : null,
    };
  });
}
