import { buildWorkbook } from "../../src/host/buildWorkbook";
import { startExcel } from "../office/excel";
import { samples, teamSample } from "./sampleWorkbooks";

test.each(["team", "round"] as const)("the %s workbook takes at most 3 syncs", async (kind) => {
  const { host } = await startExcel();
  await buildWorkbook(samples[kind]("fi"));
  console.log(kind, host.count);
  expect(host.count.syncs).toBeLessThanOrEqual(3);
});

test("x", async () => {
  const { host, model } = await startExcel();
  const t = performance.now();
  await buildWorkbook(teamSample("fi"));
  console.log(
    performance.now() - t,
    host.count,
    model.sheets.map(({ name }) => name),
  );
});
