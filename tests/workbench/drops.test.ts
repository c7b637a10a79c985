import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, type Language } from "../../src/i18n/language";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { describeWith } from "../programs";
import { templates } from "./templates";
import { Workbench } from "./Workbench";

const OLD_EXCEL = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

/** Name and contents of what is dropped, and what the page says of it by language. */
const DROPPED: readonly (readonly [string, Uint8Array | string, Readonly<Record<Language, string>>])[] = [
  [
    "lasku.xml",
    '<?xml version="1.0"?>\n<!-- hotelli -->\n<Finvoice Version="3.0"/>',
    {
      fi: 'lasku.xml on verkkolasku, ei työkirja. Lue se komennolla npx lapimurto invoice "lasku.xml".',
      sv: 'lasku.xml är en e-faktura, ingen arbetsbok. Läs den med kommandot npx lapimurto invoice "lasku.xml".',
      en: 'lasku.xml is an e-invoice, not a workbook. Read it with the command npx lapimurto invoice "lasku.xml".',
    },
  ],
  [
    "ubl.xml",
    '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
    { fi: "on verkkolasku", sv: "är en e-faktura", en: "is an e-invoice" },
  ],
  [
    "vanha.xls",
    OLD_EXCEL,
    {
      fi: "vanha.xls on vanhan Excelin muodossa (.xls). Tallenna se Excelissä .xlsx-muotoon",
      sv: "vanha.xls är i gamla Excels format (.xls). Spara den som .xlsx i Excel",
      en: "vanha.xls is in the format of old Excel (.xls). Save it as .xlsx in Excel",
    },
  ],
  [
    "viikot.csv",
    "viikko;luku\n1;31\n",
    {
      fi: "viikot.csv on tekstitiedosto, ei työkirja.",
      sv: "viikot.csv är en textfil, ingen arbetsbok.",
      en: "viikot.csv is a text file, not a workbook.",
    },
  ],
  [
    "lasku.pdf",
    "%PDF-1.7\n",
    {
      fi: "lasku.pdf on PDF, eikä sitä voi avata taulukkona. Valitse .xlsx-työkirja.",
      sv: "lasku.pdf är en PDF och kan inte öppnas som kalkylblad. Välj en arbetsbok (.xlsx).",
      en: "lasku.pdf is a PDF and cannot be opened as a sheet. Choose a workbook (.xlsx).",
    },
  ],
];

const FOLDER: Readonly<Record<Language, string>> = {
  fi: "laskut on kansio. Vedä sivulle sen sisältä yksi .xlsx-tiedosto.",
  sv: "laskut är en mapp. Dra en enda .xlsx-fil ur den till sidan.",
  en: "laskut is a folder. Drag one .xlsx file out of it on to the page.",
};

const SEVERAL: Readonly<Record<Language, string>> = {
  fi: "Vedit sivulle 2 tiedostoa.",
  sv: "Du drog 2 filer till sidan.",
  en: "You dragged 2 files on to the page.",
};

const KEPT: Readonly<Record<Language, string>> = {
  fi: "Avoin työkirja jäi ennalleen.",
  sv: "Den öppna arbetsboken är oförändrad.",
  en: "The open workbook is unchanged.",
};

describeWith("chromium", "what is dropped on the workbench and is no workbook", (path) => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), "drops-"));
  beforeAll(async () => {
    for (const [name, contents] of DROPPED) writeFileSync(join(folder, name), contents);
    mkdirSync(join(folder, "laskut"));
    workbench = await Workbench.start(path);
  });
  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    expect(workbench.problems).toEqual([]);
  });

  test.each(languages)("gets a sentence of its own, in %s", async (language) => {
    await workbench.load(language);
    for (const [name, , sentences] of DROPPED) {
      await workbench.dropPaths(join(folder, name));
      await workbench.page.waitForSelector(`.message.refused >> text=${name}`);
      expect(await refusal(workbench)).toContain(sentences[language]);
      expect(await refusal(workbench)).toContain(KEPT[language]);
    }
    await workbench.dropPaths(join(folder, "laskut"));
    await workbench.page.waitForSelector(`.message.refused >> text=${FOLDER[language]}`);
    await workbench.dropPaths(...["lasku.xml", "lasku.pdf"].map((name) => join(folder, name)));
    await workbench.page.waitForSelector(`.message.refused >> text=${SEVERAL[language]}`);
    expect(await workbench.run(({ current }) => current.name)).toBe("");
  });

  test("a workbook that is called .csv is opened all the same", async () => {
    const { blankTeam } = templates("fi");
    if (!blankTeam) throw new Error("no template");
    writeFileSync(join(folder, "tiimi.csv"), await writeWorkbook(blankTeam));
    await workbench.dropPaths(join(folder, "tiimi.csv"));
    await workbench.until(({ current }) => current.name === "tiimi.csv");
  });
});

const refusal = ({ page }: Workbench) => page.textContent(".message.refused > span");
