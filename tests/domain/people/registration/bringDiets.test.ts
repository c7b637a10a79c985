import { after, bring, codes, editedDiets, erasedAfter, nobody, registration } from "./registered";

const maija = { first: "Maija", last: "Meikäläinen", email: "maija@example.org", team: "Tunturi" };
const days = { d1: 2, d2: 0, d3: 0, d4: 0 };
const rowsIn = ({ diets }: ReturnType<typeof after>) =>
  diets.map(({ row: { workshop, diet, allergy } }) => `${workshop} ${diet} ${allergy}`.trim());

test("a diet is a row for each workshop, and only there", () => {
  const brought = bring(nobody, [registration(2, { ...maija, d1: 2, d2: 0, d3: 1 }, { diets: ["vegaani"] })]);
  expect(brought.diets.rows.map(({ person, workshop }) => [person, workshop])).toEqual([
    ["H1", 1],
    ["H1", 3],
  ]);
  expect(JSON.stringify([brought.people.map(({ cells }) => cells), brought.findings])).not.toContain(
    "vegaani",
  );
});

test("a diet that was erased after a workshop does not come back", () => {
  const rows = [registration(2, maija, { diets: ["vegaani"] })];
  const there = erasedAfter(after(nobody, bring(nobody, rows)), 1);
  const brought = bring(there, rows);
  expect([brought.diets.rows, brought.diets.left]).toEqual([[], 1]);
});

test("whoever registers without a diet and answers later gets one", () => {
  const there = after(nobody, bring(nobody, [registration(2, { ...maija, ...days })]));
  const brought = bring(there, [registration(2, { ...maija, ...days }, { diets: ["gluteeniton"] })]);
  expect([rowsIn(after(there, brought)), brought.diets.left]).toEqual([["1 gluteeniton"], 0]);
});

test("a workshop that is added later gets the diet, the one that was erased does not", () => {
  const diet = { diets: ["vegaani"], detail: "kala" };
  const there = erasedAfter(after(nobody, bring(nobody, [registration(2, { ...maija, ...days }, diet)])), 1);
  const again = after(there, bring(there, [registration(2, { ...maija, ...days, d3: 1 }, diet)]));
  expect(rowsIn(again)).toEqual(["3 vegaani kala"]);
  expect(again.personMarks.get("H1")?.get("diets")).toBe("13");
});

test("a row that an organiser corrected stays alone, and another answer is told without what it says", () => {
  const row = registration(2, { ...maija, ...days }, { diets: ["maidoton"], detail: "pähkinä" });
  const there = after(nobody, bring(nobody, [row]));
  expect(codes(bring(there, [row]))).not.toContain("other-diet");
  const corrected = editedDiets(there, ["correct"]);
  const brought = bring(corrected, [row]);
  expect(rowsIn(after(corrected, brought))).toEqual(["1 vegaani soija"]);
  expect(brought.diets.left).toBe(1);
  const told = brought.findings.filter(({ code }) => code === "other-diet");
  expect(told).toEqual([{ code: "other-diet", severity: "warning", row: 2, who: "H1", details: {} }]);
});

test.each([
  ["kala", "pähkinä", "kala; pähkinä"],
  ["kalaton", "kala", "kalaton; kala"],
  ["soija; kala", "Kala", "soija; kala"],
  ["", "kala", "kala"],
])("typed '%s' before the first answer '%s' is '%s'", (allergy, detail, expected) => {
  const there = after(nobody, bring(nobody, [registration(2, { ...maija, ...days })]));
  const typed = { person: "H1", diet: "vegaani", allergy, workshop: 1 };
  const diet = { diets: ["vegaani"], detail };
  const left = { ...there, diets: [{ at: 0, row: typed }] };
  const once = after(left, bring(left, [registration(2, { ...maija, ...days }, diet)]));
  expect(rowsIn(once)).toEqual([`1 vegaani ${expected}`]);
  expect(after(once, bring(once, [registration(2, { ...maija, ...days }, diet)]))).toEqual(once);
});
