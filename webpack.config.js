const { chmodSync, existsSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlPlugin = require("html-webpack-plugin");
const { createJiti } = require("jiti");
const { BannerPlugin } = require("webpack");

const languages = ["fi", "sv", "en"];
const functionsSource = path.resolve(__dirname, "src/functions/functions.ts");

module.exports = (_env, { mode = "production" } = {}) => [addin(mode), cli(mode), workbench()];

/** The page that Excel loads, with everything that manifest.xml names: a folder for any web server. */
const addin = (mode) => ({
  ...common("addin", mode),
  target: ["web", "es2022"],
  entry: {
    // First and on its own: Excel must find the functions before the pane is even fetched.
    functions: "./src/functions/index.ts",
    taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: { keep: /^cli\.js/ } },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      inject: false,
      scriptLoading: "blocking",
    }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml" },
        { from: "assets", to: "assets", filter: (file) => file.endsWith(".png") },
        ...languages.map((language) => ({
          from: functionsSource,
          to: `functions.${language}.json`,
          transform: () => functionsJson(language),
        })),
      ],
    }),
  ],
  devServer: {
    port: 3000,
    server: { type: "https", options: certificate() },
    static: false,
    // Its client would need what the page's content security policy forbids.
    client: false,
    hot: false,
    liveReload: false,
  },
});

/** The command line in one file: nothing is installed beside it. */
const cli = (mode) => ({
  ...common("cli", mode),
  target: "node20",
  entry: { cli: "./src/cli/index.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  optimization: { minimize: false },
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    {
      apply: (compiler) =>
        compiler.hooks.afterEmit.tap("executable", () =>
          chmodSync(path.join(compiler.outputPath, "cli.js"), 0o755),
        ),
    },
  ],
});

/** The page that stands in for Excel. Never minified: it is served on this machine only, and built at every start. */
const workbench = () => ({
  ...common("workbench", "none"),
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/page/index.ts" },
  output: { path: path.resolve(__dirname, "out/workbench"), filename: "[name].js", publicPath: "/" },
  devtool: false,
  optimization: {
    nodeEnv: "production",
    sideEffects: true,
    // Univer in a file of its own: it stays as it is while our code changes.
    splitChunks: {
      cacheGroups: {
        default: false,
        kit: { test: /node_modules/, name: "kit", chunks: "all", enforce: true },
      },
    },
  },
  plugins: [new HtmlPlugin({ template: "./src/workbench/page/index.html", minify: false })],
});

const common = (name, mode) => ({
  name,
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  // Budgets are tests/build's.
  performance: { hints: false },
  cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
});

/** The functions' metadata, generated from the declarations, with the texts of a language. */
async function functionsJson(language) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionsSource);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  // Not cached, so that a changed text shows in the next build of a running server.
  const load = createJiti(__filename, { moduleCache: false });
  const { functionsMetadata } = await load.import("./src/functions/metadata.ts");
  return JSON.stringify(functionsMetadata(JSON.parse(metadataJson), language), null, 1);
}

/** What office-addin-dev-certs installed; without it the server makes its own, which Excel does not trust. */
function certificate() {
  const file = (name) => path.join(homedir(), ".office-addin-dev-certs", name);
  if (!existsSync(file("localhost.crt"))) return {};
  return { cert: file("localhost.crt"), key: file("localhost.key"), ca: file("ca.crt") };
}
