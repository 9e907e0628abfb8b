const newline = 10;

/** Tells in which line of a stream a byte stands, for a reader that takes its bytes ahead of what it gives. */
export interface LineCounter {
  /** Passes chunks on and notes where lines end. */
  readonly pass: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
  /** The line, from 1, of the byte at an offset that has passed; offsets come in order. */
  readonly at: (offset: number) => number;
}

export function lineCounter(): LineCounter {
  let ends: number[] = [];
  let next = 0;
  let line = 1;
  let passed = 0;
  return {
    async *pass(chunks) {
      for await (const chunk of chunks) {
        for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) ends.push(passed + at);
        passed += chunk.length;
        yield chunk;
      }
    },
    at(offset) {
      for (; next < ends.length && ends[next]! < offset; next++) line++;
      if (next > 10_000) [ends, next] = [ends.slice(next), 0];
      return line;
    },
  };
}
