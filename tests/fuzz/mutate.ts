import { files, nasty, texts } from "./material.ts";
import type { Random } from "./random.ts";

/** A text of at most about `most` characters: one of the texts or two spliced, cut, repeated, and spoiled in a few places. */
export function mutatedText(random: Random, most: number): string {
  let text = slice(random, random.pick(texts), 2000);
  for (let times = random.below(12); times > 0; times--) text = mutateOnce(random, text);
  if (random.once(8) && text !== "") text = text.repeat(1 + random.below(Math.ceil(most / text.length)));
  return text.slice(0, most);
}

function mutateOnce(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(40));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + random.pick(nasty) + text.slice(at);
    case 1:
      return text.slice(0, at) + random.pick(nasty).repeat(1 + random.below(20)) + text.slice(to);
    case 2:
      return text.slice(0, at) + text.slice(to);
    case 3:
      return text.slice(0, at) + text.slice(at, to).repeat(1 + random.below(20)) + text.slice(to);
    case 4:
      return text.slice(0, at) + slice(random, random.pick(texts), 300) + text.slice(at);
    default:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
  }
}

function slice(random: Random, text: string, most: number): string {
  const from = random.below(text.length + 1);
  return text.slice(from, from + 1 + random.below(most));
}

/** One of the files with bytes changed, cut out, doubled, or the end missing; its name may be another's. */
export function mutatedFile(random: Random): { readonly name: string; readonly bytes: Uint8Array } {
  const [own, original] = random.pick(files);
  let bytes = Buffer.from(original);
  for (let times = 1 + random.below(8); times > 0; times--) bytes = mutateBytes(random, bytes);
  return { name: random.once(6) ? random.pick(files)[0] : own, bytes };
}

function mutateBytes(random: Random, bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(200));
  switch (random.below(6)) {
    case 0:
      return Buffer.from(bytes.subarray(0, at));
    case 1:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(nasty)), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    default: {
      const changed = Buffer.from(bytes);
      for (let times = 1 + random.below(8); times > 0 && bytes.length > 0; times--)
        changed[random.below(bytes.length)] = random.pick([0, 1, 0x7f, 0x80, 0xff, random.below(256)]);
      return changed;
    }
  }
}
