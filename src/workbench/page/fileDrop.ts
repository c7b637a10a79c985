/** What came on to the page: one file, or what cannot be opened as one. */
export type Dropped =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "folder"; readonly name: string }
  | { readonly kind: "several"; readonly count: number };

/** Take files that are dragged on to the page, wherever they are dropped. */
export function takeDrops(page: HTMLElement, take: (dropped: Dropped) => void): void {
  const has = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  page.addEventListener("dragover", (event) => {
    if (!has(event)) return;
    event.preventDefault();
    page.classList.add("dropping");
  });
  page.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) page.classList.remove("dropping");
  });
  page.addEventListener("drop", (event) => {
    page.classList.remove("dropping");
    const dropped = event.dataTransfer && droppedIn(event.dataTransfer);
    if (!dropped) return;
    event.preventDefault();
    take(dropped);
  });
}

/** Null when no file was dropped, but a text or a link. */
function droppedIn({ files, items }: DataTransfer): Dropped | null {
  const [file] = files;
  if (!file) return null;
  if (files.length > 1) return { kind: "several", count: files.length };
  const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  return isFolder ? { kind: "folder", name: file.name } : { kind: "file", file };
}

/** Let the person choose an .xlsx file. */
export function chooseFile(take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  input.click();
}

/** Give the person a file to keep. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
