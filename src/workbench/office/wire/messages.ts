/**
 * What Microsoft's client sends and expects, as its own source has it: a batch is a list of actions on object
 * paths, both numbered by the client.
 */
export type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  /** Only of an update: properties by name, as deep as the objects go. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Same length as the arguments; a number other than 0 puts that object in the argument's place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
};

/** `Select` names properties, "*" all plain ones; `Top` and `Skip` cut a collection. */
export type Query = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type Reply = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
};

export const ACTION = { instantiate: 1, load: 2, call: 3, set: 4, trace: 5, retrieve: 7, update: 9 } as const;
export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
