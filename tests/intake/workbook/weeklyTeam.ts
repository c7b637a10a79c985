import { emptyFlow } from "../../../src/domain/access/flowRecord";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../src/domain/shared/calendar";

const START = serialOf("2026-01-05");
export const TODAY = serialOf("2026-11-25");
export const WEEKS = 46;
export const week = (index: number) => START + 7 * index;

/** Everything that is typed week by week: measures of every kind in sheet Weeks, and demand and capacity. */
export const weeklyTeam: TeamRecord = {
  ...bareTeam,
  measures: ["t3_doctor", "phone_same_day", "nps", "own_1", "demand_unmet"],
  own: [{ id: "own_1", name: "Kotihoidon osuus", unit: "%", direction: "higher", kind: "value" }],
  weeks: Array.from({ length: WEEKS }, (_, index) => ({
    week: week(index),
    values: {
      t3_doctor: 20 + (index % 4),
      phone_same_day_num: 70 + (index % 5),
      phone_same_day_den: 100,
      nps: 30 - index,
      own_1: 80 + (index % 3),
    },
    note: "",
  })),
  capacity: {
    ...emptyFlow([]),
    rows: Array.from({ length: WEEKS }, (_, index) => ({
      week: week(index),
      external: 100,
      internal: 10,
      unmet: 5,
      capacity: 110,
      booked: 100,
      activity: 95,
      noShows: 4,
      removed: 1,
      counted: null,
    })),
  },
};
