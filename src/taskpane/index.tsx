import { languageOf } from "../i18n/language";
import { commonText } from "../i18n/pane/common/commonText";

/** The pane comes after the functions and commands of this page, and after Excel is ready. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  // Outside Excel there is no language of Excel's, and the pane says itself where it works.
  const displayLanguage = excelsLanguage() ?? navigator.language;
  try {
    const { mount } = await import("./mount");
    mount(root, {
      displayLanguage,
      readBackground: () => Office.context.officeTheme?.bodyBackgroundColor,
    });
  } catch {
    root.append(reload(displayLanguage));
  }
}

/** Undefined before Excel, and without it. */
const excelsLanguage = (): string | undefined =>
  (Office as { readonly context?: { readonly displayLanguage?: string } }).context?.displayLanguage;

/** Not even the frame of the pane could be fetched. */
function reload(displayLanguage: string): HTMLElement {
  const { notLoaded, retry } = commonText[languageOf(displayLanguage)];
  const note = document.createElement("main");
  note.setAttribute("role", "alert");
  note.style.padding = "16px";
  note.style.font = "14px 'Segoe UI', sans-serif";
  const button = document.createElement("button");
  button.textContent = retry;
  button.addEventListener("click", () => location.reload());
  note.append(Object.assign(document.createElement("p"), { textContent: notLoaded }), button);
  return note;
}

void Office.onReady(start);
