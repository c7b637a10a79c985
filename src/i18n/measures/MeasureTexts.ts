import type { MeasureName } from "./fi";
import type { MeasureText } from "./MeasureWords";

export type MeasureTexts = Readonly<Record<MeasureName, MeasureText>>;
