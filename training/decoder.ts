import wabt from "wabt";

/** WebAssembly text → its bytes. Throws with line and column where it is wrong. */
export async function compileDecoder(text: string): Promise<Uint8Array> {
  const module = (await wabt()).parseWat("decoder.wat", text, { simd: true, bulk_memory: true });
  module.validate();
  return module.toBinary({}).buffer;
}
