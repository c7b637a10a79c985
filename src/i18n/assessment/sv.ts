import type { AssessmentText } from "./fi";

export const sv: AssessmentText = {
  0: "data om nuläget har samlats in, utvecklingen har inte börjat ännu",
  1: "planer för förändringar har gjorts upp (PDSA)",
  2: "försök har påbörjats och utvärderats (PDSA)",
  3: "några förändringar har etablerats som en del av den normala verksamheten och preliminära resultat syns (PDSA)",
  4: "Flera förändringar har genomförts och det syns tydligt i resultaten",
  5: "Utvecklingen är fortlöpande, nya idéer behandlas regelbundet och prövas på ett kontrollerat sätt enligt ett överenskommet förfarande. Resultaten förbättras hela tiden.",
};
