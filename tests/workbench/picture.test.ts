import { join } from "node:path";
import { program } from "../programs";
import { Workbench } from "./Workbench";

const FILE = join(__dirname, "../../assets/pictures/workbench.png");

const chromium = program("chromium");
const asked = process.env.npm_lifecycle_event === "pictures" && chromium !== null;

// Drawn when the look has changed: npm run pictures
(asked ? test : test.skip)("the first picture of the README", async () => {
  const workbench = await Workbench.start(chromium ?? "", { width: 1280, height: 800 }, 1.5);
  try {
    await draw(workbench);
  } finally {
    await workbench.stop();
  }
});

/** The sample team's charts, and the verdict of one beside them. */
async function draw(workbench: Workbench): Promise<void> {
  await workbench.load("fi");
  await workbench.fresh("sampleTeam");
  await workbench.tab("Kaaviot");
  await workbench.page.waitForSelector(".chart svg");
  await workbench.page.click("[data-control='Lapimurto.Charts']");
  await (await workbench.pane()).waitForSelector("text=T3 on lyhentynyt");
  await workbench.page.waitForSelector(".message", { state: "detached" });
  await workbench.page.mouse.move(640, 790);
  await workbench.page.evaluate(() => document.fonts.ready);
  await workbench.page.screenshot({ path: FILE });
}
