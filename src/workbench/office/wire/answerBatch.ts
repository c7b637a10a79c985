import { describe, describeIdentity } from "./describe";
import { ExcelError } from "./ExcelError";
import { callMember, isExcelObject, readMember, writeMember } from "./members";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  PATH,
  type Reply,
} from "./messages";
import type { References } from "./References";

/** What a batch is answered from. */
export type Answering = {
  /** The workbook: where every path starts. */
  readonly root: object;
  /** Objects that the client asks for by name, outside the workbook. */
  readonly services: Readonly<Record<string, object>>;
  readonly references: References;
  /** Called before each action; what it throws is the action's failure. */
  readonly beforeAction: (action: Action) => void;
  /** Computed values are current when it resolves; called before anything is read. */
  readonly settle: () => Promise<void>;
  /** A fault of the host itself, for its log. */
  readonly fault: (error: unknown) => void;
};

const READING: readonly number[] = [ACTION.load, ACTION.retrieve];
const SILENT: readonly number[] = [ACTION.set, ACTION.update];

/**
 * Answer one batch of the client. As in Excel, the first action that fails ends the batch; what the earlier ones
 * did stays done.
 */
export async function answerBatch(batch: Batch, answering: Answering): Promise<Reply> {
  const objects = new Map<number, object | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      answering.beforeAction(action);
      if (READING.includes(action.ActionType)) await answering.settle();
      const value = act(action, { batch, objects, answering });
      if (!SILENT.includes(action.ActionType)) results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) answering.fault(error);
      return { Results: results, Error: failure(error, action, index) };
    }
  }
  return { Results: results };
}

type Doing = {
  readonly batch: Batch;
  readonly objects: Map<number, object | null>;
  readonly answering: Answering;
};

type Act = (object: object, action: Action, doing: Doing) => unknown;

const ACTS: Readonly<Record<number, Act>> = {
  [ACTION.instantiate]: (object, _, { answering }) => describeIdentity(object, answering.references),
  [ACTION.load]: (object, { QueryInfo = {} }, { answering }) =>
    describe(object, QueryInfo, answering.references),
  [ACTION.retrieve]: (object, { QueryInfo = {} }, { answering }) =>
    describe(object, QueryInfo, answering.references),
  [ACTION.call]: (object, { Name = "", ArgumentInfo: info }, doing) => {
    const value = call(object, Name, info, doing);
    return isExcelObject(value) ? describeIdentity(value, doing.answering.references) : value;
  },
  [ACTION.set]: (object, { Name = "", ArgumentInfo: info }, doing) =>
    writeMember(object, Name, argumentsOf(info, doing)[0]),
  [ACTION.update]: (object, { ObjectState = {} }) => update(object, ObjectState),
  [ACTION.trace]: () => null,
};

function act(action: Action, doing: Doing): unknown {
  const object = action.ObjectPathId ? resolve(action.ObjectPathId, doing) : null;
  // Whatever is done with a null object does nothing, as in Excel.
  if (object === null) return null;
  const doIt = ACTS[action.ActionType];
  if (!doIt)
    throw new ExcelError("ApiNotFound", `Action ${action.ActionType} is not part of this workbench.`);
  return doIt(object, action, doing);
}

function call(object: object, name: string, info: ArgumentInfo | undefined, doing: Doing): unknown {
  const { references, root } = doing.answering;
  if (name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  const args = argumentsOf(info, doing);
  if (name === "_RemoveReference" && object === root) return references.remove(String(args[0]));
  return callMember(object, name, args);
}

const argumentsOf = (info: ArgumentInfo | undefined, doing: Doing): readonly unknown[] =>
  (info?.Arguments ?? []).map((value, index) => {
    const path = info?.ReferencedObjectPathIds?.[index];
    return path ? resolve(path, doing) : value;
  });

function resolve(id: number, doing: Doing): object | null {
  const known = doing.objects.get(id);
  if (known !== undefined) return known;
  const object = follow(id, doing);
  doing.objects.set(id, object);
  return object;
}

type Follow = (parent: object, path: ObjectPath, doing: Doing) => unknown;

const WAYS: Readonly<Record<number, Follow>> = {
  [PATH.root]: (root) => root,
  [PATH.service]: (_, { Name }, { answering }) => {
    const service = answering.services[Name];
    if (!service) throw new ExcelError("ApiNotFound", `${Name} is not part of this workbench.`);
    return service;
  },
  [PATH.method]: (parent, { Name, ArgumentInfo: info }, doing) => call(parent, Name, info, doing),
  [PATH.property]: (parent, { Name }) => readMember(parent, Name),
  [PATH.indexer]: (parent, { ArgumentInfo: info }, doing) =>
    callMember(parent, "getItem", argumentsOf(info, doing)),
  [PATH.reference]: (_, { Name }, { answering }) => answering.references.get(Name),
  [PATH.nothing]: () => null,
};

function follow(id: number, doing: Doing): object | null {
  const path = doing.batch.ObjectPaths[id];
  const way = path && WAYS[path.ObjectPathType];
  if (!way) throw new ExcelError("InvalidObjectPath");
  const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId, doing) : doing.answering.root;
  return parent === null ? null : (way(parent, path, doing) as object | null);
}

function update(object: object, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const plain = value !== null && typeof value === "object" && !Array.isArray(value);
    const current = plain ? readMember(object, name) : null;
    if (isExcelObject(current)) update(current, value as Readonly<Record<string, unknown>>);
    else writeMember(object, name, value);
  }
}

const failure = (error: unknown, action: Action, index: number): NonNullable<Reply["Error"]> => ({
  Code: error instanceof ExcelError ? error.code : "GeneralException",
  Message: error instanceof Error ? error.message : String(error),
  Location: action.Name ?? "",
  ActionIndex: index,
  HttpStatusCode: 400,
});
