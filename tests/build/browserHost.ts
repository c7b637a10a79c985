import { createHost } from "../../src/workbench/office/createHost";
import type { ClientWindow } from "../../src/workbench/office/transport/ClientWindow";

// Runs in the page, before everything else of it: a workbook behind Microsoft's client.
createHost({ locale: "fi-FI" }).connect(window as unknown as ClientWindow);
