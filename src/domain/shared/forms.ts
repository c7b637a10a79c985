import type { Serial } from "./calendar";

/** How something is typed; any other word names a list of choices. A "tick" is an x. */
type Kind = "text" | "number" | "day" | "tick";

/** How the fields of a sheet or the columns of a table are typed. */
export type Form<List extends string = string> = Readonly<Record<string, Kind | List>>;

/** What people type in a workbook: once, by the sheet on which it stands, and in rows, by their table. */
export type Forms<List extends string = string> = {
  readonly fields: Readonly<Record<string, Form<List>>>;
  readonly tables: Readonly<Record<string, Form<List>>>;
};

export type TypedValue = string | number | boolean | null;

/** What is typed as a form says; `Ids` are the choices by the name of their list. */
export type TypedIn<F extends Form, Ids> = { readonly [Column in keyof F]: Typed<F[Column], Ids> };

type Typed<As, Ids> = As extends "text"
  ? string
  : As extends "number"
    ? number | null
    : As extends "day"
      ? Serial | null
      : As extends "tick"
        ? boolean
        : As extends keyof Ids
          ? Ids[As] | null
          : never;

/** All that is typed as forms say. */
export type TypedForms<F extends Forms, Ids> = {
  readonly fields: { readonly [Sheet in keyof F["fields"]]: TypedIn<F["fields"][Sheet], Ids> };
  readonly rows: { readonly [Table in keyof F["tables"]]: readonly TypedIn<F["tables"][Table], Ids>[] };
};

/** What an empty cell counts as. */
const emptyValue = (as: string): TypedValue => (as === "text" ? "" : as === "tick" ? false : null);

/** A form in which nothing has been typed. */
export const emptyForm = <F extends Form, Ids>(form: F): TypedIn<F, Ids> =>
  mapped(form, emptyValue) as unknown as TypedIn<F, Ids>;

/** Forms in which nothing has been typed, and no rows. */
export const emptyForms = <F extends Forms, Ids>({ fields, tables }: F): TypedForms<F, Ids> =>
  ({ fields: mapped(fields, emptyForm), rows: mapped(tables, () => []) }) as unknown as TypedForms<F, Ids>;

/** Whether anything has been typed. */
export const isBegun = (form: Form, typed: Readonly<Record<string, TypedValue>>): boolean =>
  Object.entries(form).some(([column, as]) => typed[column] !== emptyValue(as));

const mapped = <Value, Made>(given: Readonly<Record<string, Value>>, make: (value: Value) => Made) =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, make(value)]));
