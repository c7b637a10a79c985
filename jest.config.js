// West of Greenwich, so that a date that is read in local time shows itself as the day before.
process.env.TZ = "America/New_York";

const compile = [
  "ts-jest",
  {
    diagnostics: false,
    tsconfig: {
      target: "ES2022",
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
      esModuleInterop: true,
      resolveJsonModule: true,
      jsx: "react-jsx",
      isolatedModules: true,
      allowJs: true,
    },
  },
];

module.exports = {
  testEnvironment: "node",
  // Microsoft's client puts globals of its own that jest cannot take away.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  transform: { "^.+\\.(ts|tsx|mjs)$": compile },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleNameMapper: { "^hucre/xlsx$": "<rootDir>/node_modules/hucre/dist/xlsx.mjs" },
  testTimeout: 180000,
  // The machines of CI have two cores, and half of the time a test waits for a browser or LibreOffice.
  maxWorkers: "100%",
};
