import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const clock = "Pass the date in; the pure folders have no clock.";
const onlyHost = (name) => ({ name, message: `Only src/host and the entry files talk to ${name}.` });

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", "coverage/**"] },
  { files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"], extends: [tseslint.configs.recommended] },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
    },
  },
  {
    // Templates and messages are data and may be longer.
    files: ["src/templates/**/*.ts", "src/i18n/**/*.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    files: ["src/{domain,templates,render,i18n}/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "Pass a seeded generator in.",
        },
        {
          selector: "MemberExpression[property.name=/^toLocale/]",
          message: "Numbers and dates are written by i18n.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/host/**", "src/{taskpane,commands,functions}/index.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", onlyHost("Excel"), onlyHost("Office"), onlyHost("CustomFunctions")],
    },
  },
  {
    files: ["src/host/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
