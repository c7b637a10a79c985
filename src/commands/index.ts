import { openPlace, type Place } from "../taskpane/place";
import { commands } from "./commands";

/** Excel keeps a button pressed until its command is completed. */
const PATIENCE_MS = 5000;

// Before the pane: Excel calls a button's command as soon as the page has loaded.
for (const [id, place] of Object.entries(commands)) Office.actions.associate(id, show(place));

/** Opens the pane at a place. What cannot be done there, the pane says there. */
function show(place: Place): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    openPlace(place);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
    try {
      await Promise.race([Office.addin.showAsTaskpane(), patience]);
    } catch {
      // Nobody to tell: there is no pane. Once it is opened by hand, it stands at the place.
    } finally {
      clearTimeout(timer);
      event.completed();
    }
  };
}
