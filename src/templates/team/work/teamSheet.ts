import { fx } from "../../fx";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec } from "../../spec";
import type { SheetText } from "../../../i18n/sheets/fi";
import { fieldsAt, heading, longText, quietLine, shortText, type WorkField } from "./workBlocks";
import { choiceText } from "./choiceTexts";
import { LABELS, listNames } from "./workLists";
import { fieldName } from "./workNames";

type CardField = keyof SheetText["teamCard"]["fields"];

const field = (id: CardField, more: Partial<WorkField> = {}): WorkField => ({
  id,
  label: say((t) => t.teamCard.fields[id]),
  help: say((t) => t.teamCard.help[id]),
  ...more,
});

const yesNo = { list: listNames.yesNo };

const card = [
  field("organisation"),
  field("county"),
  field("place"),
  field("funder"),
  field("process", { lines: 2 }),
  field("clientGroup", { lines: 2 }),
  field("crossesOrganisations", yesNo),
  field("owner"),
  field("decisionPath", { lines: 2 }),
  field("volunteers", yesNo),
];

const aim = [field("problem", { lines: 3 }), field("goal", { lines: 3 }), field("promise", { lines: 2 })];

const support = [
  field("managementGoal", { lines: 2 }),
  field("sponsor"),
  field("sponsorCommitted", yesNo),
  field("sponsorDay", { shows: "date" }),
  field("coach"),
];

const lessons = [field("learned", { lines: 4 }), field("next", { lines: 3 }), field("lasting", { lines: 3 })];

/** Rows of the parts, from the top: a heading, a rule where the handbook has one, then fields or a table. */
const CARD = 6;
const AIM = CARD + card.length + 2;
const SUPPORT = AIM + aim.length + 4;
const ROLES = SUPPORT + support.length + 2;
const ROLE_ROWS = 8;
const SMART = ROLES + ROLE_ROWS + 3;
const SMART_ROWS = 5;
const CONSENT = SMART + SMART_ROWS + 3;
const CONSENT_ROWS = 6;
const LESSONS = CONSENT + CONSENT_ROWS + 4;

/** The team's card: who, for whom, which problem, which aim, with whose support, and what may be told. */
export function teamSheet(): SheetSpec {
  return {
    id: "team",
    name: say((t) => t.teamCard.name),
    title: say((t) => t.teamCard.title),
    purpose: say((t) => t.teamCard.purpose),
    tab: "input",
    widths: [40, 60, 24, 12, 30],
    blocks: [
      figures,
      heading(
        `A${CARD - 1}`,
        say((t) => t.teamCard.card),
      ),
      fieldsAt(`A${CARD}`, card),
      heading(
        `A${AIM - 1}`,
        say((t) => t.teamCard.aim),
      ),
      quietLine(
        `A${AIM}`,
        say((t) => t.teamCard.problemRule),
      ),
      quietLine(
        `A${AIM + 1}`,
        say((t) => t.teamCard.goalRule),
      ),
      fieldsAt(`A${AIM + 2}`, aim),
      heading(
        `A${SUPPORT - 1}`,
        say((t) => t.teamCard.support),
        true,
      ),
      fieldsAt(`A${SUPPORT}`, support),
      heading(
        `A${ROLES - 1}`,
        say((t) => t.teamCard.roles),
      ),
      { block: "table", id: "roleRows", at: `A${ROLES}`, rows: ROLE_ROWS, columns: roleColumns },
      heading(
        `A${SMART - 1}`,
        say((t) => t.teamCard.smart),
      ),
      { block: "table", id: "smartRows", at: `A${SMART}`, rows: SMART_ROWS, columns: smartColumns },
      heading(
        `A${CONSENT - 1}`,
        say((t) => t.teamCard.consent),
        true,
      ),
      quietLine(
        `A${CONSENT}`,
        say((t) => t.teamCard.consentRule),
      ),
      {
        block: "table",
        id: "consentRows",
        at: `A${CONSENT + 1}`,
        rows: CONSENT_ROWS,
        columns: consentColumns,
      },
      heading(
        `A${LESSONS - 1}`,
        say((t) => t.teamCard.lessons),
      ),
      fieldsAt(`A${LESSONS}`, lessons),
    ],
  };
}

const roleColumns: readonly ColumnSpec[] = [
  {
    id: "role",
    header: say((t) => t.teamCard.role),
    help: say((t) => t.teamCard.roleHelp),
    kind: "choice",
    list: listNames.role,
  },
  longText(
    "part",
    say((t) => t.teamCard.part),
    say((t) => t.teamCard.partHelp),
    60,
  ),
  shortText(
    "profession",
    say((t) => t.teamCard.profession),
    say((t) => t.teamCard.professionHelp),
    24,
  ),
];

const smartColumns: readonly ColumnSpec[] = [
  { id: "check", header: say((t) => t.teamCard.check), kind: "written", shows: "text", width: 34 },
  longText(
    "how",
    say((t) => t.teamCard.how),
    say((t) => t.teamCard.howHelp),
    60,
  ),
  {
    id: "holds",
    header: say((t) => t.teamCard.holds),
    help: say((t) => t.teamCard.holdsHelp),
    width: 24,
    kind: "choice",
    list: listNames.yesNo,
  },
];

/** The text of a level, nothing for what is no level. */
const labelOf = (column: string, list: string, largest: number): Formula =>
  fx`IF(ISNUMBER([@${column}]),IF(AND([@${column}]=INT([@${column}]),[@${column}]>=0,[@${column}]<=${largest}),INDEX(${list},[@${column}]+1),""),"")`;

const consentColumns: readonly ColumnSpec[] = [
  { id: "group", header: say((t) => t.teamCard.group), kind: "written", shows: "text", width: 34 },
  {
    id: "means",
    header: say((t) => t.teamCard.means),
    width: 60,
    kind: "formula",
    formula: labelOf("level", LABELS.consent, 5),
    shows: "text",
  },
  {
    id: "level",
    header: say((t) => t.teamCard.level),
    help: say((t) => t.teamCard.levelHelp),
    width: 24,
    kind: "integer",
    min: 0,
    max: 5,
  },
  {
    id: "since",
    header: say((t) => t.teamCard.since),
    help: say((t) => t.teamCard.sinceHelp),
    kind: "date",
  },
  longText(
    "note",
    say((t) => t.teamCard.note),
    say((t) => t.teamCard.noteHelp),
    30,
  ),
];

const count = (role: Parameters<typeof choiceText<"role">>[1]): Formula =>
  fx`SUMPRODUCT((roleRows[role]=${choiceText("role", role)})*1)`;

const members = fx`SUMPRODUCT((LEN(roleRows[role])>0)*1)`;
const rule = (code: keyof SheetText["teamCard"]["rules"]) => say((t) => t.teamCard.rules[code]);

/** The first rule of the team's make-up that is broken, in the order of domain/people/teamRules. */
const makeUp: Formula = [
  [fx`${members}=0`, rule("none")],
  [fx`${members}<5`, rule("TEAM_TOO_SMALL")],
  [fx`${members}>8`, rule("TEAM_TOO_LARGE")],
  [fx`${count("supervisor")}>2`, rule("TOO_MANY_SUPERVISORS")],
  [fx`${count("supervisor")}+${count("developer")}=${members}`, rule("ONLY_SUPERVISORS_AND_DEVELOPERS")],
  [fx`${count("supervisor")}=0`, rule("NO_SUPERVISOR_WARNING")],
  [fx`${count("client")}=0`, rule("NO_CLIENT_DEVELOPER_WARNING")],
  [
    fx`AND(${fieldName("crossesOrganisations")}=${choiceText("yesNo", "yes")},LEN(${fieldName("owner")})=0)`,
    rule("PROCESS_OWNER_NOT_ONE"),
  ],
].reduceRight<Formula>(
  (rest, [when, text]) => fx`IF(${when as Formula},${text as ReturnType<typeof rule>},${rest})`,
  fx`${rule("fine")}`,
);

/** A problem in numbers holds a digit. */
const digits = Array.from({ length: 10 }, (_, digit) => `ISNUMBER(FIND(${digit},${fieldName("problem")}))`);
const numeric = fx`IF(LEN(${fieldName("problem")})=0,${say((t) => t.teamCard.none)},IF(OR(${digits.join(",")}),${say((t) => t.teamCard.isNumeric)},${say((t) => t.teamCard.notNumeric)}))`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: say((t) => t.teamCard.numeric), formula: numeric, shows: "text" },
    { column: "B", label: say((t) => t.teamCard.members), formula: makeUp, shows: "text" },
    {
      column: "C",
      label: say((t) => t.teamCard.smartDone),
      formula: fx`SUMPRODUCT((smartRows[holds]=${choiceText("yesNo", "yes")})*1)&" / 5"`,
      shows: "text",
    },
  ],
};
