import { schedule as scheduleOf, type Workshop } from "../../domain/round/schedule";
import type { Serial } from "../../domain/shared/calendar";
import { DomainError } from "../../domain/shared/DomainError";
import { scheduleJson } from "../../render/json/scheduleJson";
import type { Command, OptionName } from "../Command";
import { dayOption } from "../options";
import { scheduleLines } from "../lines/scheduleLines";

const OPTION = "--workshops";

/** The dates that follow from the workshops' dates, and what is odd about them. */
export const schedule: Command<OptionName<"schedule">> = {
  options: { workshops: "text", json: "flag" },
  words: 0,
  run: async (given, { language, say, paint }) => {
    const workshops = workshopsIn(given.needed("workshops"));
    if (given.has("json")) say(JSON.stringify(scheduleJson(workshops, language), null, 2));
    else scheduleLines(workshops, language, paint).forEach(say);
    // Only an order that cannot be is an error; the other problems may be meant.
    return scheduleOf(workshops).problems.some(({ code }) => code === "ORDER") ? 1 : 0;
  },
};

/**
 * A semicolon between workshops, a comma between the days of one.
 *
 * @throws DomainError `workshop-without-days`, `not-a-day`
 */
const workshopsIn = (value: string): readonly Workshop[] =>
  value.split(";").map((days, index) => {
    if (days.trim() !== "") return days.split(",").map((day) => dayIn(day.trim()));
    const details = { option: OPTION, workshop: index + 1 };
    throw new DomainError("workshop-without-days", `workshop ${index + 1} is empty`, details);
  });

/** Years in which the days around exist, too. */
function dayIn(value: string): Serial {
  const day = dayOption(OPTION, value);
  const year = Number(/\d{4}/.exec(value)?.[0]);
  if (year > 1900 && year < 9999) return day;
  throw new DomainError("not-a-day", `no round in ${year}`, { option: OPTION, value });
}
