/** One rule a layer; the picture is in CONTRIBUTING.md. */
const only = (layer, allowed, packages, comment) => ({
  name: `${layer}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: {
    pathNot: [
      `^src/${layer}/`,
      ...allowed.map((name) => `^src/${name}(/|[.]ts$)`),
      ...packages.map((name) => `node_modules/${name}`),
    ],
  },
});

const shown = ["tasks", "render", "intake", "templates", "domain", "i18n"];
const react = ["react", "react-dom", "@fluentui", "@griffel", "@types/react"];

module.exports = {
  forbidden: [
    only("domain", [], [], "The domain depends on nothing: no npm package, no other folder."),
    only("i18n", [], [], "Messages are data and depend on nothing."),
    only("templates", ["domain", "i18n"], [], "A template says what a sheet holds, never how it looks."),
    only(
      "render",
      ["templates", "domain", "i18n"],
      ["hucre", "fflate"],
      "A renderer turns a template and data into one output.",
    ),
    only(
      "intake",
      ["templates", "domain", "i18n"],
      ["hucre", "fflate", "saxes"],
      "Intake turns bytes into plain data and findings.",
    ),
    only(
      "tasks",
      ["intake", "render", "templates", "domain", "i18n"],
      [],
      "A task is what a person wants done; it knows neither Office nor Node.",
    ),
    only(
      "host",
      ["render", "templates", "domain"],
      ["@types/office-js"],
      "Only host talks to Office; it carries out what render resolved.",
    ),
    only(
      "functions",
      ["domain", "i18n"],
      ["@types/custom-functions-runtime"],
      "Custom functions are small: no React, no templates.",
    ),
    only(
      "commands",
      ["host", "taskpane/place", ...shown],
      [],
      "A ribbon button names a verb, or a place of the pane.",
    ),
    only("taskpane", ["host", ...shown], react, "A pane shows and asks; work is done by tasks and host."),
    only(
      "workbench",
      ["render", "intake", "templates", "domain", "i18n"],
      ["@univerjs", "hucre", "fflate", "saxes"],
      "The workbench stands in for Excel under Office.js.",
    ),
    {
      name: "cli-imports",
      comment: "The command line knows files and arguments; it never reaches Office or the pane.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(host|taskpane|commands|workbench)/" },
    },
    {
      name: "nothing-imports-the-workbench",
      comment: "The workbench is a stand-in; the product must not know it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "panes-do-not-know-each-other",
      comment: "Panes are put together in Shell.tsx only.",
      severity: "error",
      from: { path: "^src/taskpane/panes/([^/]+)/" },
      to: { path: "^src/taskpane/panes/", pathNot: "^src/taskpane/panes/$1/" },
    },
    {
      name: "node-only-in-cli",
      comment: "Everything but the command line also runs in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-never-imports-tests",
      comment: "Tests look at the product, never the other way round.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle hides the direction of the layers.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports is dead.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: ["[.]d[.]ts$", "[.]html$", "^src/(taskpane|functions|cli|commands)/index[.]tsx?$"],
      },
      to: {},
    },
    {
      name: "no-dev-packages-in-src",
      comment: "What the product imports must be a dependency, not a devDependency.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
