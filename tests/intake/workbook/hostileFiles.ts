import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The file with the text of its parts changed, as no program of good will would write them. */
export function withParts(file: Uint8Array, path: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    return [name, path.test(name) ? strToU8(change(strFromU8(bytes))) : bytes] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The first bytes of a file that Excel has encrypted, and of one in the format before .xlsx. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * index));
  return bytes;
}
