/** What must be agreed before anybody is recruited; @see the organiser's handbook, step 2. */
export const definitions = ["goals", "contents", "targetGroup", "timetable", "coaches", "costs"] as const;

/** What the premises must have; @see the organiser's handbook, step 4. */
export const venueNeeds = [
  "hall",
  "walls",
  "microphones",
  "sound",
  "groupRooms",
  "flipCharts",
  "package",
  "lodging",
  "procurement",
  "invoicing",
  "cancelling",
] as const;

/** What keeps teams from results; @see the generic model, the tips at its end. */
export const barriers = ["client", "staff", "leaders"] as const;

/** Rows of the matrix by which workshops are planned. The handbook only names the matrix: the rows are ours, from step 10. */
export const matrixAspects = [
  "why",
  "how",
  "who",
  "examples",
  "learning",
  "trust",
  "groupWork",
  "rhythm",
  "coaches",
] as const;

/** The structure of a round for those who take part; @see the handbook's table of phases and contents. */
export const phases = [
  "preparation",
  "workshop1",
  "between1",
  "workshop2",
  "between2",
  "workshop3",
  "between3",
  "workshop4",
] as const;

/** Rows of "Valmennuksen sisältöjä ja periaatteita eri vaiheisiin" and the columns that each has in the handbook. */
export const contents = [
  "aim",
  "current",
  "problem",
  "goal",
  "target",
  "principles",
  "changes",
  "measuring",
  "daily",
  "learning",
] as const;
