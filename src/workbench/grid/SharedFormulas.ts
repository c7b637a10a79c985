/** What Univer gets for a formula: the first of a group has its text, the others point to the group. */
export type FormulaData = { readonly f: string | null; readonly si: string | null };

/** A formula that is to be given, with what tells which others are the same one. */
export type GivenFormula = {
  readonly key: number;
  /** The column, the table and the formula as it was written; null when addresses in it would move along. */
  readonly group: string | null;
  /** As Univer calculates it. */
  readonly text: () => string;
};

type Group = { readonly first: number; readonly members: ReadonlySet<number> };

/**
 * Formulas that are the same down a column are given to Univer as one: it reads that one only, which makes opening a
 * workbook several times as fast.
 */
export class SharedFormulas {
  readonly #groups = new Map<string, Group>();
  readonly #groupOf = new Map<number, string>();
  #counter = 0;

  /** These cells and those that would lose their formula with them. */
  withDependants(keys: ReadonlySet<number>): ReadonlySet<number> {
    const all = new Set(keys);
    for (const key of keys) {
      const group = this.#groups.get(this.#groupOf.get(key) ?? "");
      if (group?.first === key) for (const member of group.members) all.add(member);
    }
    return all;
  }

  /** Cells that have other contents now. */
  leave(keys: Iterable<number>): void {
    for (const key of keys) this.#groupOf.delete(key);
  }

  /** What each formula is given as. */
  share(formulas: readonly GivenFormula[]): ReadonlyMap<number, FormulaData> {
    const groups = new Map<string, GivenFormula[]>();
    const data = new Map<number, FormulaData>();
    for (const formula of formulas) {
      if (formula.group === null) data.set(formula.key, { f: formula.text(), si: null });
      else groups.set(formula.group, [...(groups.get(formula.group) ?? []), formula]);
    }
    for (const members of groups.values()) this.#give(members, data);
    return data;
  }

  #give(members: readonly GivenFormula[], data: Map<number, FormulaData>): void {
    const [first] = members;
    if (!first) return;
    if (members.length === 1) {
      data.set(first.key, { f: first.text(), si: null });
      return;
    }
    this.#counter += 1;
    const si = `shared-${this.#counter}`;
    this.#groups.set(si, { first: first.key, members: new Set(members.map(({ key }) => key)) });
    for (const member of members) {
      this.#groupOf.set(member.key, si);
      data.set(member.key, { f: member === first ? first.text() : null, si });
    }
  }
}
