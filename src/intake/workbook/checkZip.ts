import { DomainError } from "../../domain/shared/DomainError";

const LIMITS = { file: 25e6, parts: 2000, part: 80e6, total: 150e6, ratio: 300 };
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Stands before the end of a zip with a second directory, for more than four gigabytes. */
const SECOND = 0x07064b50;
const SECOND_LENGTH = 20;

/**
 * Look through a zip's directory before anything is unpacked: a hostile file must not fill the memory.
 *
 * @throws DomainError `not-a-workbook` with the reason in its details
 */
export function checkZip(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.file) refuse("too large");
  if (isEncrypted(bytes)) refuse("encrypted");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint16(0, true) !== 0x4b50) refuse("not a zip");
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  // What unpacks must see the directory that was looked through.
  if (view.getUint16(end + 8, true) !== count || hasSecond(view, end)) refuse("two directories");
  if (count > LIMITS.parts) refuse("too many parts");
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let part = 0; part < count; part++) {
    const { unpacked, next } = entryAt(view, at);
    total += unpacked;
    at = next;
  }
  if (total > LIMITS.total) refuse("unpacks to too much");
}

/** Excel wraps a workbook with a password into a compound file, in which this stream holds it. */
function isEncrypted(bytes: Uint8Array): boolean {
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) return false;
  return new TextDecoder("utf-16le")
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes("EncryptedPackage");
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuse("cut short");
}

const hasSecond = (view: DataView, end: number): boolean =>
  end >= SECOND_LENGTH && view.getUint32(end - SECOND_LENGTH, true) === SECOND;

function entryAt(view: DataView, at: number): { readonly unpacked: number; readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) refuse("damaged directory");
  if (view.getUint16(at + 8, true) & 1) refuse("encrypted");
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  if (unpacked > LIMITS.part || (unpacked > 1e6 && unpacked > packed * LIMITS.ratio))
    refuse("unpacks to too much");
  const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  return { unpacked, next: at + 46 + lengths.reduce((sum, length) => sum + length, 0) };
}

/** @throws DomainError `not-a-workbook` with the reason in its details */
export function refuse(reason: string): never {
  throw new DomainError("not-a-workbook", `not a readable .xlsx file: ${reason}`, { reason });
}
