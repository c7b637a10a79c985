import { fx } from "../../fx";
import type { Formula } from "../../spec";

const of = (nth: number, column: string) => `LOOKUP(2,1/(testRows[number]=${nth}),testRows[${column}])`;

/** "3. Takaisinsoitto samana päivänä → vakiinnuta", nothing when there are fewer tests. */
export function testLine(nth: number): Formula {
  const decision = fx`IF(LEN(${of(nth, "decision")})=0,""," → "&${of(nth, "decision")})`;
  return fx`IF(COUNTIFS(testRows[number],${nth})=0,"","${nth}. "&${of(nth, "change")}&${decision})`;
}

/** The same with what was learned. */
export function learnedLine(nth: number): Formula {
  const learned = of(nth, "learned");
  return fx`${testLine(nth)}&IF(COUNTIFS(testRows[number],${nth})=0,"",IF(LEN(${learned})=0,"",". "&${learned}))`;
}
