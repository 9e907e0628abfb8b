import { describe, expect, it } from "vitest";
import { type Packed, pack, unpack } from "../../src/model/index.ts";

const model: Packed = {
  labels: ["O", "B", "I"],
  transitions: Int16Array.from({ length: 12 }, (_, k) => k - 6),
  table: Uint8Array.from({ length: 128 }, (_, k) => 255 - k),
};

describe("pack and unpack", () => {
  it("give back what went in, wherever the bytes lie in memory", () => {
    const bytes = pack(model, { data: "none" });
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpack(bytes)).toEqual(model);
    expect(unpack(shifted.subarray(3))).toEqual(model);
    // A Buffer's `slice` copies nothing, unlike that of other arrays.
    expect(unpack(Buffer.from(bytes.buffer)).transitions).toEqual(model.transitions);
  });

  it("refuse a file that is cut short", () => {
    expect(() => unpack(pack(model, {}).subarray(0, -4))).toThrow(RangeError);
  });
});
