import { ExcelError } from "./ExcelError";

/**
 * The rule that keeps ApiNotFound reliable: a member of Excel is an accessor or a method of a class; fields and
 * symbols are ours and cannot be reached from outside.
 */

/** The key of an object in its collection; the client finds it again by this. */
export const identity = Symbol("identity");
/** The items of a collection, in order. */
export const items = Symbol("items");

/** Whether a value is an object of the Excel model, rather than plain data. */
export const isExcelObject = (value: unknown): value is object =>
  value !== null &&
  typeof value === "object" &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) !== Object.prototype;

/** The wire says "NumberFormat", the model "numberFormat"; a leading underscore is kept. */
const modelName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** "NumberFormat" from "numberFormat". */
export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** Whether the object has such a readable property. */
export const canRead = (object: object, name: string): boolean =>
  memberOf(object, modelName(name))?.get !== undefined;

/** @throws ExcelError `ApiNotFound` for a property that the model does not have */
export function readMember(object: object, name: string): unknown {
  const get = memberOf(object, modelName(name))?.get;
  if (!get) throw apiNotFound(object, name);
  return get.call(object);
}

/** @throws ExcelError `ApiNotFound` for a property that the model cannot set */
export function writeMember(object: object, name: string, value: unknown): void {
  const set = memberOf(object, modelName(name))?.set;
  if (!set) throw apiNotFound(object, name);
  set.call(object, value);
}

/** @throws ExcelError `ApiNotFound` for a method that the model does not have */
export function callMember(object: object, name: string, args: readonly unknown[]): unknown {
  const method: unknown = memberOf(object, modelName(name))?.value;
  if (typeof method !== "function") throw apiNotFound(object, name);
  return method.apply(object, args);
}

/** Names of all readable properties, whatever they hold. */
export function readableNames(object: object): readonly string[] {
  const names = prototypesOf(object).flatMap((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([name, { get }]) => get && !name.startsWith("_"))
      .map(([name]) => name),
  );
  return [...new Set(names)];
}

function memberOf(object: object, name: string): PropertyDescriptor | undefined {
  if (name === "constructor") return undefined;
  return prototypesOf(object)
    .map((prototype) => Object.getOwnPropertyDescriptor(prototype, name))
    .find((descriptor) => descriptor !== undefined);
}

function prototypesOf(object: object): readonly object[] {
  const prototype = Object.getPrototypeOf(object) as object | null;
  return prototype === null || prototype === Object.prototype ? [] : [prototype, ...prototypesOf(prototype)];
}

const apiNotFound = (object: object, name: string): ExcelError =>
  new ExcelError(
    "ApiNotFound",
    `${object.constructor.name}.${modelName(name)} is not part of this workbench.`,
  );
