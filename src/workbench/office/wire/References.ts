import { ExcelError } from "./ExcelError";

/** Objects that the client keeps between batches, mostly ranges, by the name that we gave them. */
export class References {
  private readonly objects = new Map<string, object>();
  private readonly names = new WeakMap<object, string>();
  private given = 0;

  keep(object: object): string {
    const name = this.names.get(object) ?? `reference${++this.given}`;
    this.names.set(object, name);
    this.objects.set(name, object);
    return name;
  }

  /** The name of an object that is kept, otherwise undefined. */
  nameOf(object: object): string | undefined {
    const name = this.names.get(object);
    return name !== undefined && this.objects.has(name) ? name : undefined;
  }

  /** @throws ExcelError `InvalidObjectPath` when it is not kept any more */
  get(name: string): object {
    const object = this.objects.get(name);
    if (!object) throw new ExcelError("InvalidObjectPath");
    return object;
  }

  remove(name: string): void {
    this.objects.delete(name);
  }

  /** Everything that is kept. */
  get all(): readonly object[] {
    return [...this.objects.values()];
  }

  clear(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
