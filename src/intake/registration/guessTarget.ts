import { isPersonField, type SurveyTarget } from "../../domain/people/registration/surveyFields";
import { eveningWord, headerWords, personWord, workshopWord } from "../../i18n/registration/headerWords";

const fields = Object.entries(headerWords) as readonly (readonly [keyof typeof headerWords, RegExp])[];

/**
 * What the header of a column seems to ask; `null` for what is not recognised. "Osallistuja 2: Sähköposti" and
 * "Sähköposti 2" belong to the second person of a team that one respondent registers.
 */
export function guessTarget(header: string): SurveyTarget | null {
  const plain = header.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const person = personWord.exec(plain);
  if (!person) return ofWorkshop(plain, null) ?? numbered(plain) ?? own(plain, null);
  const seat = Number(person[1] ?? person[2]);
  const rest = plain.replace(person[0], " ").replace(/^[\s:.,–-]+/, "");
  return seat === 0 ? null : ofSeat(rest, seat);
}

/** A participant without a further word is a name; what is asked of the team stays the team's. */
function ofSeat(rest: string, seat: number): SurveyTarget | null {
  const found = ofWorkshop(rest, seat) ?? own(rest, seat);
  if (found) return isOfPerson(found) ? found : { ...found, seat: null };
  return /\p{L}/u.test(rest) ? null : { field: "name", seat };
}

const isOfPerson = ({ field }: SurveyTarget) =>
  isPersonField(field) || field === "diet" || field === "allergy";

function own(text: string, seat: number | null): SurveyTarget | null {
  const field = fields.find(([, words]) => words.test(text))?.[0];
  return field === undefined ? null : { field, seat };
}

/** A team's people; a larger number behind a word is no place in it. */
const MOST_SEATS = 8;

/** A number at the end of what is asked of a person, the only one: a date, a year or hours are no place in a team. */
function numbered(text: string): SurveyTarget | null {
  const [, before = "", number] = /^(\D*\p{L})[\s_:#-]*\(?(\d)\)?$/u.exec(text) ?? [];
  const seat = Number(number);
  const found = seat >= 1 && seat <= MOST_SEATS ? own(before, seat) : null;
  return found && isOfPerson(found) && found.field !== "team" ? found : null;
}

type Workshop = "1" | "2" | "3" | "4";

function ofWorkshop(text: string, seat: number | null): SurveyTarget | null {
  const found = workshopWord.exec(text);
  const workshop = (found?.[1] ?? found?.[2]) as Workshop | undefined;
  if (workshop === undefined) return null;
  const rest = text.replace(found?.[0] ?? "", " ");
  // A diet, a room or a feeling about a workshop is not whether somebody comes.
  if (/ruokavalio|allergi|diet|huone|kost/.test(rest)) return null;
  return { field: `${eveningWord.test(rest) ? "e" : "d"}${workshop}`, seat };
}
