import type { RootCauseText } from "./fi";

export const sv: RootCauseText = {
  name: "Rotorsak",
  title: "Rotorsaksanalys",
  purpose: "Fråga varför fem gånger. Sök belägg för varje orsak innan ni väljer.",
  goFor: "Teamet söker rotorsaken före lösningarna.",
  problem: "Problem",
  whys: "Fem varför-frågor",
  fields: {
    why1: "1. Varför är det så",
    why2: "2. Varför",
    why3: "3. Varför",
    why4: "4. Varför",
    why5: "5. Varför",
    rootCause: "Rotorsak",
  },
  whyHelp: "Svaret på föregående fråga. Orsaken ligger i arbetssättet, inte i människan.",
  causes: "Orsaker per grupp",
  group: "Grupp",
  cause: "Orsak",
  evidence: "Belägg",
  chosen: "Vald",
  groupHelp: "Välj grupp i listan.",
  causeHelp: "Vad som upprätthåller problemet, i korthet.",
  evidenceHelp: "Hur vi vet detta: tal, iakttagelse eller intervju.",
  chosenHelp: "Ja, om vi tar tag i detta nu.",
};
