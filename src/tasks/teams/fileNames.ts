import { comparedKey } from "../../domain/shared/comparedKey";

/** Room for a number and an ending: no file system takes names of more than 255 bytes. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Names of files for things that people named, without their ending: as they are called, but for what Windows, macOS or
 * Linux do not take. No two are the same, capitals or not.
 *
 * @param names - in their order; of two with one name the later has a number
 * @param nameless - what stands for a name of which nothing is left
 */
export function fileNames(names: readonly string[], nameless: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = safeName(name) || nameless;
    let free = wanted;
    for (let number = 2; taken.has(comparedKey(free)); number += 1) free = `${wanted} (${number})`;
    taken.add(comparedKey(free));
    return free;
  });
}

/** Empty where nothing is left. */
function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[\p{C}]/gu, "")
    .replace(/[<>:"/\\|?*]/g, "-")
    .replace(/\s+/g, " ");
  const cut = trimmed(shortened(trimmed(plain)));
  return DEVICE.test(cut) ? `_${cut}` : cut;
}

/** A point at the start hides a file, at the end Windows drops it; "~$" is Excel's sign of an open workbook. */
const trimmed = (name: string): string => name.replace(/^[\s.~$]+|[\s.]+$/g, "");

/** As many whole characters as have room. */
function shortened(name: string): string {
  let bytes = 0;
  const kept = [...name].filter((character) => {
    bytes += encodeURIComponent(character).replace(/%../g, "x").length;
    return bytes <= MOST_BYTES;
  });
  return kept.join("");
}
