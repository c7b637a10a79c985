import { DomainError } from "../../../domain/shared/DomainError";

/**
 * Puts a text on the clipboard. Excel on the web may keep the newer way from its panes: then the older one.
 *
 * @throws DomainError `not-copied`
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyFromField(text)) throw new DomainError("not-copied", "the clipboard is closed to the pane");
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
