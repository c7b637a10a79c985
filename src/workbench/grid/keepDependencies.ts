import type { Univer } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/preset-sheets-core";

type Tree = { readonly treeId: number; readonly addressFunctionNodes?: readonly unknown[] };

/** What is looked at of Univer's service: each formula's ranges by the formula's id. */
type Dependencies = {
  addDependencyRTreeCache: (tree: Tree) => void;
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
};

/**
 * Let Univer 0.25.1 remember what each formula depends on. It notes every formula of the workbook again in each
 * calculation, beside the notes that it has: a team's workbook then takes 20,000 more of them, and more time, with
 * every value that is typed. A formula that is changed or removed is forgotten by Univer itself.
 */
export function keepDependencies(univer: Univer): void {
  const dependencies = univer.__getInjector().get(IDependencyManagerService) as unknown as Dependencies;
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  dependencies.addDependencyRTreeCache = (tree) => {
    const movesByItself = (tree.addressFunctionNodes?.length ?? 0) > 0;
    if (movesByItself || !dependencies._allTreeMap.has(tree.treeId)) add(tree);
  };
}
