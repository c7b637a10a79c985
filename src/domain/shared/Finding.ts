/** Something in people's data that they should look at; all of them are told, not the first. */
export type Finding = {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly sheet: string;
  readonly cell: string;
  readonly details: Readonly<Record<string, string | number>>;
};
