const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the workbench serves the client that the npm package brings. */
export const OFFICE = "/office-js/";

/** The line that joins the pane to the page around it; it must run before office.js. */
export const CONNECT = "/connect.js";
export const connectScript = "parent.workbench.connect(window);\n";

/**
 * The add-in's page as the workbench shows it: exactly as built, but Microsoft's client comes from this machine and
 * the frame introduces itself first.
 */
export const panePage = (html: string): string =>
  html.replaceAll(CDN, OFFICE).replace(/<head[^>]*>/i, (head) => `${head}<script src="${CONNECT}"></script>`);
