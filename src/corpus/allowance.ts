/** How much the parts of a file may unpack to in all, however often they are packed in one another. */
export interface Allowance {
  /** So many bytes of the file itself were read. */
  readonly grant: (packed: number) => void;
  /** So many bytes were unpacked. Throws `TooMuch` when that is more than is granted. */
  readonly spend: (unpacked: number) => void;
}

/** What packs better than this holds nothing to read: prose packs to a third, a web page to a tenth, a log to a fiftieth. */
const mostPerByte = 100;

/** An archive built to unpack without end. */
export class TooMuch extends Error {
  constructor() {
    super(`not read any further: its parts unpack to more than ${mostPerByte} times the file`);
  }
}

/** `least` bytes, and a hundred for each byte of the file. */
export function allowanceOf(least: number): Allowance {
  let left = least;
  return {
    grant: (packed) => {
      left += packed * mostPerByte;
    },
    spend: (unpacked) => {
      left -= unpacked;
      if (left < 0) throw new TooMuch();
    },
  };
}

/** Passes chunks on and tells of each. */
export async function* telling(
  chunks: AsyncIterable<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tell(chunk.length);
    yield chunk;
  }
}
