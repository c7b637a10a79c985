import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { customFunctions } from "../../src/functions/customFunctions";
import { functionsMetadata, type GeneratedMetadata } from "../../src/functions/metadata";
import { fi } from "../../src/i18n/functions/fi";
import { languages, type Language } from "../../src/i18n/language";

type Parameter = {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
};
type Metadata = {
  allowErrorForDataTypeAny: boolean;
  functions: { id: string; name: string; description: string; parameters: Parameter[]; result: object }[];
};

const ids = Object.keys(customFunctions);
let generated: GeneratedMetadata;
const metadata = (language: Language) => functionsMetadata(generated, language) as Metadata;

beforeAll(async () => {
  const source = join(__dirname, "../../src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  generated = JSON.parse(metadataJson) as GeneratedMetadata;
});

test("declared, associated and described functions are the same", () => {
  expect(generated.functions.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(fi)).toEqual(ids);
});

test.each(languages)("%s: every parameter is described, and nothing else", (language) => {
  const described = metadata(language).functions.map(({ id, parameters }) => [
    id,
    parameters.map(({ name }) => name),
  ]);
  expect(described).toEqual(Object.entries(fi).map(([id, { parameters }]) => [id, Object.keys(parameters)]));
});

test.each(languages)("%s: each description is one short line of its own language", (language) => {
  for (const { description, parameters } of metadata(language).functions) {
    for (const text of [description, ...parameters.map((each) => each.description)]) {
      expect(text).toMatch(/^[A-ZÅÄÖ].{3,253}\.$/);
    }
  }
});

test("the languages differ in nothing but the descriptions", () => {
  const bare = (language: Language) =>
    metadata(language).functions.map((each) => ({
      ...each,
      description: "",
      parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
    }));
  expect(bare("sv")).toEqual(bare("fi"));
  expect(bare("en")).toEqual(bare("fi"));
  expect(metadata("sv").functions[0]?.description).not.toBe(metadata("fi").functions[0]?.description);
});

test("Excel hands errors over, and ranges as matrices", () => {
  const { allowErrorForDataTypeAny, functions } = metadata("fi");
  expect(allowErrorForDataTypeAny).toBe(true);
  expect(functions.map(({ id, parameters, result }) => [id, parameters.map(written).join(", "), result])).toEqual([
    ["RUNCHART", "values[], [baseline], [phases[]], [exclude[]], [goal[]], [centre]", { dimensionality: "matrix" }],
    ["RUNCHART.SUMMARY", "values[], [baseline], [phases[]], [exclude[]], [headers], [centre]", { dimensionality: "matrix" }],
    ["XMR", "values[], [baseline], [phases[]], [exclude[]], [screen]", { dimensionality: "matrix" }],
    ["PCHART", "numerators[], denominators[], [baseline], [phases[]], [exclude[]], [prime]", { dimensionality: "matrix" }],
    ["UCHART", "counts[], exposures[], [baseline], [phases[]], [exclude[]], [per]", { dimensionality: "matrix" }],
    ["T3DAYS", "sample, slots[], [ceiling]", { type: "number" }],
    ["T3UNIT", "days[], [ceiling]", { type: "number" }],
    ["BACKLOG", "demand[], activity[], [start], [removals[]]", { dimensionality: "matrix" }],
    ["CLEARANCE", "backlog, demand, capacity, [target]", { type: "number" }],
    ["CAPACITYLEVEL", "demand[], rule", { type: "number" }],
    ["COSTSPLIT", "total, weights[], [keys[]]", { dimensionality: "matrix", type: "number" }],
    ["INVOICESPLIT", "nets[], rates[], weights[], [statedVat[]], [keys[]]", { dimensionality: "matrix", type: "number" }],
    ["VATRATE", "date, category", { type: "number" }],
    ["CASHROUND", "euros", { type: "number" }],
    ["ISOWEEK", "date", { type: "string" }],
    ["HOLIDAY", "date, [language]", { type: "string" }],
    ["SCHEDULE", "workshops[]", { dimensionality: "matrix" }],
    ["ASSESSMENT", "score, [language]", { type: "string" }],
  ]); // prettier-ignore
  for (const { dimensionality, type } of functions.flatMap(({ parameters }) => parameters)) {
    if (dimensionality === "matrix") expect(type).toBe("any");
  }
});

const written = ({ name, dimensionality, optional }: Parameter) => {
  const shown = dimensionality === "matrix" ? `${name}[]` : name;
  return optional ? `[${shown}]` : shown;
};

test("a function without a text stops the build", () => {
  const [first] = generated.functions;
  const stranger = { functions: [{ ...first!, id: "STRANGER", name: "STRANGER" }] };
  expect(() => functionsMetadata(stranger, "sv")).toThrow("i18n/functions/sv.ts has no text for STRANGER");
});
