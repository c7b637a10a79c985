import { toldIn, toldMark, type Marks } from "./answerMarks";
import { mailKey, nameKey } from "./nameKey";
import type { PersonAnswers } from "./Registration";

/** Somebody by whom others are recognised. */
export type Known = {
  readonly person: PersonAnswers;
  readonly organisation: string;
  /** Of what was brought in before. */
  readonly marks?: Marks;
};

/** Who a registration may be of. */
export type Recognised<Who> =
  | { readonly kind: "new" }
  /** By a name alone where an address is missing, or by more. */
  | { readonly kind: "same"; readonly who: Who; readonly isByName: boolean }
  /** The same address under another name, or the same name with another address: a person decides. */
  | { readonly kind: "mail" | "name"; readonly who: Who };

/**
 * People by e-mail, else by name and organisation or team; never by name alone. Who was brought in before is
 * recognised by the marks of name, address and team, whatever an organiser corrected since.
 */
export class PeopleIndex<Who extends Known> {
  readonly #byMarks = new Map<string, Who[]>();
  readonly #told = new Map<string, Who>();
  readonly #asked = new Map<string, number>();
  readonly #byMail = new Map<string, Who[]>();
  readonly #byName = new Map<string, Who[]>();

  add(who: Who): void {
    for (const told of who.marks ? toldIn(who.marks) : []) push(this.#byMarks, told, who);
    this.learn(who, who.person);
  }

  /**
   * What somebody is known by now: a later answer may tell more.
   *
   * @param answers - of the file, in the words of which somebody is told again
   */
  learn(who: Who, answers: PersonAnswers): void {
    if (!isUntold(answers)) this.#told.set(tellingMark(answers), who);
    const { email = "" } = who.person;
    const name = fullName(who.person);
    if (email !== "") push(this.#byMail, mailKey(email), who);
    if (name !== "") push(this.#byName, name, who);
  }

  /** People whom nothing tells apart are taken in the order in which they were brought in. */
  #before(marks: string): Who | undefined {
    const alike = this.#byMarks.get(marks) ?? [];
    const count = this.#asked.get(marks) ?? 0;
    this.#asked.set(marks, count + 1);
    return alike[Math.min(count, alike.length - 1)];
  }

  find(known: Known): Recognised<Who> {
    const told = tellingMark(known.person);
    const before = this.#before(told) ?? this.#told.get(told);
    return before ? { kind: "same", who: before, isByName: false } : this.#recognise(known);
  }

  #recognise(known: Known): Recognised<Who> {
    const name = fullName(known.person);
    const mail = mailKey(known.person.email ?? "");
    const mates = mail === "" ? [] : (this.#byMail.get(mail) ?? []);
    const [mate] = mates;
    if (mate) {
      const same = mates.find(({ person }) => isOneName(person, known.person));
      return same ? { kind: "same", who: same, isByName: false } : { kind: "mail", who: mate };
    }
    const namesakes = (this.#byName.get(name) ?? []).filter((each) => isTogether(each, known));
    const [namesake] = namesakes;
    if (!namesake) return { kind: "new" };
    const open = namesakes.find(({ person }) => {
      return (mail === "" || mailKey(person.email ?? "") === "") && !isApart(person, known.person);
    });
    return open ? { kind: "same", who: open, isByName: true } : { kind: "name", who: namesake };
  }
}

/** A registration that says the same of who somebody is has the same mark. */
export const tellingMark = ({ first = "", last = "", email = "", team = "" }: PersonAnswers): string =>
  toldMark([nameKey(first), nameKey(last), mailKey(email), nameKey(team)]);

/** Neither an address nor a name in a team: many may be told by that. */
const isUntold = (person: PersonAnswers): boolean =>
  (person.email ?? "") === "" && (fullName(person) === "" || (person.team ?? "") === "");

function push<Who>(map: Map<string, Who[]>, key: string, who: Who): void {
  const list = map.get(key);
  if (list?.includes(who)) return;
  if (list) list.push(who);
  else map.set(key, [who]);
}

/** Both names; half of a name tells nobody apart. */
const fullName = ({ first = "", last = "" }: PersonAnswers): string =>
  first === "" || last === "" ? "" : `${nameKey(first)} ${nameKey(last)}`;

/** Names that do not speak against each other: one may leave out what the other tells. */
const isOneName = (one: PersonAnswers, other: PersonAnswers): boolean =>
  (["first", "last"] as const).every((part) => {
    const [own, its] = [nameKey(one[part] ?? ""), nameKey(other[part] ?? "")];
    return own === "" || its === "" || own === its;
  });

/** In two teams that are known: people of one name in an organisation may be two. */
function isApart(one: PersonAnswers, other: PersonAnswers): boolean {
  const [team, its] = [nameKey(one.team ?? ""), nameKey(other.team ?? "")];
  return team !== "" && its !== "" && team !== its;
}

/** In one team or in one organisation; where neither is known, names say too little. */
function isTogether(one: Known, other: Known): boolean {
  const [team, mate] = [nameKey(one.person.team ?? ""), nameKey(other.person.team ?? "")];
  const [organisation, its] = [nameKey(one.organisation), nameKey(other.organisation)];
  return (team !== "" && team === mate) || (organisation !== "" && organisation === its);
}
