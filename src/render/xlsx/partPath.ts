/** The path of a part in the file, from the folder of the part that names it. */
export function partPath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folder}/${target}`.split("/");
  return steps
    .reduce<readonly string[]>((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), [])
    .filter((step) => step !== ".")
    .join("/");
}
