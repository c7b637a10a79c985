import { ideaPlaces } from "../../../src/domain/team/ideaPlaces";

const ideas = (...scores: readonly (readonly [number | null, number | null])[]) =>
  scores.map(([impact, ease]) => ({ idea: "", impact, ease, note: "" }));

test("three and more is large and easy: the four quadrants", () => {
  const places = ideaPlaces(ideas([3, 3], [5, 2], [2, 5], [1, 1]));
  expect(places.map(({ quadrant }) => quadrant)).toEqual(["first", "plan", "aside", "leave"]);
});

test("equal scores share a rank and the next one is left out", () => {
  expect(ideaPlaces(ideas([4, 4], [2, 2], [5, 5], [4, 4])).map(({ rank }) => rank)).toEqual([2, 4, 1, 2]);
});

test("an idea without both numbers has no place and moves no other", () => {
  const [whole, half] = ideaPlaces(ideas([4, 4], [5, null]));
  expect(half).toEqual({ quadrant: null, score: null, rank: null, x: null, y: null });
  expect(whole?.rank).toBe(1);
});

test("no two ideas stand on one point of the chart", () => {
  const places = ideaPlaces(ideas(...Array<readonly [number, number]>(6).fill([3, 3])));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
});
