const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
} as const;

/** Until the browser has certainly begun. */
const HELD_MS = 60_000;

/** Gives a file to the person, wherever the browser puts downloads. */
export function downloadFile(name: string, type: keyof typeof types, content: Uint8Array | string): void {
  const parts = typeof content === "string" ? content : content.slice().buffer;
  const address = URL.createObjectURL(new Blob([parts], { type: types[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.${type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}

/** A team's name as a part of a file's name. */
export const fileNamePart = (team: string): string => team.replace(/[^\p{L}\p{N}]+/gu, "_") || "Läpimurto";
