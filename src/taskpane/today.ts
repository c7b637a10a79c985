import { serialOf, type Serial } from "../domain/shared/calendar";

/** Today where the user is. */
export function today(): Serial {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return serialOf(`${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`);
}
