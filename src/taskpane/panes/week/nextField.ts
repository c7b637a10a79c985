/** Moves the focus from a field of numbers to the next field; from anything else Enter does what it always does. */
export function nextField(from: EventTarget, form: HTMLFormElement | null): boolean {
  if (!(from instanceof HTMLInputElement) || form === null) return false;
  const fields = [...form.querySelectorAll<HTMLElement>("input, textarea")];
  fields[fields.indexOf(from) + 1]?.focus();
  return true;
}
