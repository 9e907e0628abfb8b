/** A document larger than the limit. */
export class TooLarge extends Error {
  constructor(maxBytes: number) {
    super(`larger than the limit of ${maxBytes} bytes for one document`);
  }
}

/** A file that is whole and holds no documents (a table of numbers): an error where it is named, a notice where it was found. */
export class NoDocuments extends Error {}

const words = new Map([
  ["ENOENT", "no such file or directory"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EISDIR", "is a directory"],
  ["ENOTDIR", "a part of the path is not a directory"],
  ["ELOOP", "too many symbolic links"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENXIO", "cannot be read as a file"],
  ["EIO", "input/output error"],
  ["Z_BUF_ERROR", "the gzip data is cut short"],
  ["Z_DATA_ERROR", "the gzip data is damaged"],
]);

/** What went wrong, in words that do not repeat the path. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return words.get(String(code)) ?? (typeof message === "string" ? message : String(error));
}
