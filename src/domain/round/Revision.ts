/** What a calendar file that was written before says of one entry. */
export type Revision = {
  /** How often it has changed since it was first written. */
  readonly sequence: number;
  /** Its properties, without what only counts or stamps its changes. */
  readonly lines: readonly string[];
};

/** What was written before, by the entry's uid. */
export type Revisions = ReadonlyMap<string, Revision>;
