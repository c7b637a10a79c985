import { processFacts } from "../../../src/domain/team/processFacts";

const step = (touch: number | null, wait: number | null, right: number | null) => ({
  step: "",
  who: "",
  touch,
  wait,
  right,
});

test("lead time is waiting in days and work in minutes together", () => {
  const facts = processFacts([step(720, 1, 0.8), step(720, 2, 0.5)]);
  expect(facts).toMatchObject({ touchMinutes: 1440, waitDays: 3, leadDays: 4, waitingShare: 0.75 });
  expect(facts.rightShare).toBeCloseTo(0.4, 12);
});

test("nothing is said of a process without times", () => {
  expect(processFacts([step(null, null, null)])).toMatchObject({
    leadDays: null,
    waitingShare: null,
    rightShare: null,
  });
});

test("a process that takes no time has no share of waiting", () => {
  expect(processFacts([step(0, 0, null)])).toMatchObject({ leadDays: 0, waitingShare: null });
});
