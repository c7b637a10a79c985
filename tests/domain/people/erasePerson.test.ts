import { erasePerson } from "../../../src/domain/people/erasePerson";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";

const plan = samplePlan("fi");
const erased = erasePerson(plan, "H1");

test("nothing that tells who it was is left, neither among the people nor among the diets", () => {
  const [before] = plan.rows.personRows;
  const text = JSON.stringify(erased.rows);
  expect(before?.email).not.toBe("");
  expect(text).not.toContain(before?.email);
  expect(erased.rows.personRows[0]).toMatchObject({ first: "", last: "", phone: "", status: "erased" });
  expect(erased.rows.dietRows.some(({ person }) => person === "H1")).toBe(false);
  expect(plan.rows.dietRows.some(({ person }) => person === "H1")).toBe(true);
});

test("counts stay: the team, the role, the days and the room are kept", () => {
  const kept = ({ team, role, d1, d2, room, dinners }: (typeof plan.rows.personRows)[number]) => {
    return { team, role, d1, d2, room, dinners };
  };
  expect(erased.rows.personRows.map(kept)).toEqual(plan.rows.personRows.map(kept));
});

test("an id that nobody has changes nothing", () => {
  expect(erasePerson(plan, "H999").rows).toEqual(plan.rows);
});
