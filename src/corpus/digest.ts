import { createHash } from "node:crypto";

/** SHA-256 of bytes, hex. */
export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Passes chunks on; `digest` is theirs once all were read. */
export function digesting(chunks: AsyncIterable<Uint8Array>): {
  chunks: AsyncIterable<Uint8Array>;
  digest: () => string;
} {
  const hash = createHash("sha256");
  async function* hashed() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return { chunks: hashed(), digest: () => hash.copy().digest("hex") };
}
