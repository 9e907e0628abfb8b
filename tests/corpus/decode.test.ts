import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/corpus/decode.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("bytes become text", () => {
  test("UTF-8, every character kept as it is", async () => {
    const text = "“Ministers” met\r\n\u2028\ufeff\u202e\t\u001b[31m Київ 🙂";
    expect(await decode(bytes(text))).toEqual({ text, encoding: "utf-8", notice: null });
  });
  test("a byte order mark is no part of the text, a second one is", async () => {
    expect((await decode(bytes([0xef, 0xbb, 0xbf], "Ministers")))?.text).toBe("Ministers");
    expect((await decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "Ministers")))?.text).toBe("\ufeffMinisters");
  });
  test("UTF-16 of either byte order, when a mark says so", async () => {
    const little = Buffer.from("\ufeffКиїв", "utf16le");
    const big = Buffer.from(little).swap16();
    expect(await decode(little)).toEqual({ text: "Київ", encoding: "utf-16le", notice: null });
    expect(await decode(big)).toEqual({ text: "Київ", encoding: "utf-16be", notice: null });
  });
  test("half a UTF-16 character at the end is announced", async () => {
    expect(await decode(bytes([0xff, 0xfe, 0x41, 0x00, 0x42]))).toMatchObject({
      text: "A",
      notice: expect.stringContaining("left out"),
    });
  });
  test("windows-1252, curly quotation marks and dashes too", async () => {
    expect(await decode(bytes([0x93], "Ministers", [0x94, 0x20, 0x96, 0x20, 0xe9, 0x80, 0x85]))).toMatchObject({
      text: "“Ministers” – é€…",
      encoding: "windows-1252",
      notice: expect.stringContaining("windows-1252"),
    });
  });
  test("good UTF-8 with a damaged place stays UTF-8", async () => {
    expect(await decode(bytes("“Ministers” met", [0xe2, 0x80], " in Kyiv"))).toMatchObject({
      text: "“Ministers” met\ufffd in Kyiv",
      encoding: "utf-8",
      notice: expect.stringContaining("1 damaged"),
    });
  });
  test.each([
    ["NUL bytes", bytes("Ministers", [0], "met")],
    ["control characters", bytes("a", [1, 2, 3])],
    ["a NUL in UTF-16", bytes([0xff, 0xfe, 0x41, 0, 0, 0])],
    ["numbers of two bytes", bytes([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0])],
    ["a NUL among many bytes", bytes("Ministers met. ".repeat(20), [0])],
    ["a PNG", bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0, 0, 13])],
  ])("%s is no text", async (_, input) => expect(await decode(input)).toBeNull());
});

test("what was encoded comes back", async () => {
  const text = fc.string({ unit: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCharCode(code)) });
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      fc.pre(!/^[\ufeff\ufffe]/.test(input) && !/\u007f/.test(input));
      expect((await decode(Buffer.from(input)))?.text).toBe(input);
      const marked = Buffer.from(`\ufeff${input}`, "utf16le");
      expect((await decode(marked))?.text).toBe(input);
      expect((await decode(Buffer.from(marked).swap16()))?.text).toBe(input);
    }),
  );
});

test("any bytes, whatever is said of them, are text or none", async () => {
  const said = fc.constantFrom(null, "", "no-such", "utf-8", "utf-16", "koi8-r", "shift_jis", "iso-2022-jp", "latin1");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), said, said, async (input, stated, given) => {
      const decoded = await decode(input, { stated, given });
      expect(decoded === null || typeof decoded.text === "string").toBe(true);
    }),
  );
});
