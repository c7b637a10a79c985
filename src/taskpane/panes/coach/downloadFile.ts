const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Until the browser has certainly begun. */
const HELD_MS = 60_000;

/** Gives a file to the person, wherever the browser puts downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
