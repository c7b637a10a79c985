import { accessText } from "../i18n/access/accessText";
import type { AccessText } from "../i18n/access/fi";
import { controlText } from "../i18n/control/controlText";
import type { ControlText } from "../i18n/control/fi";
import { inEvery } from "./fx";
import type { Text } from "./spec";

/** A text of the sheets of T3 and of demand and capacity in every language. */
export const sayAccess = (pick: (text: AccessText) => string): Text =>
  inEvery((language) => pick(accessText[language]));

/** A text about charts with limits in every language. */
export const sayControl = (pick: (text: ControlText) => string): Text =>
  inEvery((language) => pick(controlText[language]));
