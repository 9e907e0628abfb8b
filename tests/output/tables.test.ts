import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitWidths } from "../../src/output/layout.ts";
import { textWidth } from "../../src/output/width.ts";
import { createWriter, type Screen } from "../../src/output/writer.ts";
import { claimOf, entityOf, figureOf, spanAt } from "../analysis/records.ts";

async function table(kind: "claim" | "figure" | "entity", records: readonly object[], screen: Partial<Screen> = {}) {
  const writer = await createWriter("table", { kind, fields: null, screen: { width: null, colour: false, ...screen } });
  return writer.start() + records.map((record) => writer.write(record)).join("") + writer.end();
}

const colours = /\u001b\[[\d;]*m/g;
const long =
  "a statement of many words that will have to be wrapped, since it is so very much longer than the screen is wide";

describe("without a terminal", () => {
  test("a record is a line, whole, with its place first", async () => {
    const printed = await table("claim", [
      claimOf({ statement: `${long}\n${long}`, path: "some/folder/file.txt", line: 7 }),
    ]);
    expect(printed.split("\n")).toHaveLength(3);
    expect(printed.split("\n")[1]).toMatch(/^some\/folder\/file\.txt:7 /);
    expect(printed).toContain(`${long} ${long}`);
  });

  test("columns stand under their headers", async () => {
    const printed = await table("entity", [
      entityOf({ name: "漢字", mentions: 12 }),
      entityOf({ name: "A", mentions: 3 }),
    ]);
    const [header, first, second] = printed.split("\n");
    expect(header!.indexOf("type")).toBe(6);
    expect(first!.indexOf("person")).toBe(4); // two wide characters
    expect(second!.indexOf("person")).toBe(6);
    expect(first).toContain(" 12 ");
    expect(second).toContain("  3 ");
  });

  test("there is no colour", async () => expect(await table("claim", [claimOf()])).not.toMatch(colours));

  test("unless it is asked for", async () => {
    const printed = await table("claim", [claimOf({ act: "denial" })], { colour: true });
    expect(printed).toContain("\u001b[31mdenial\u001b[39m");
  });

  test("a document of a corpus is named beside its file", async () => {
    expect(await table("claim", [claimOf({ path: "corpus.jsonl", document: "n7", line: 3 })])).toContain(
      "corpus.jsonl#n7:3",
    );
  });
});

describe("on a terminal", () => {
  test.each([40, 60, 80, 120, 200])("nothing is wider than %i columns, nothing is cut", async (width) => {
    const claim = claimOf({ statement: long, path: `${"folder/".repeat(12)}file.txt`, line: 12 });
    const printed = (await table("claim", [claim, claim], { width, colour: true })).replace(colours, "");
    for (const line of printed.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(printed.replace(/\s/g, "")).toContain(long.replace(/\s/g, ""));
    expect(printed.replace(/\s/g, "")).toContain(`${claim.path}:12`);
    expect(printed).not.toContain("…");
  });

  test("wide characters keep the columns straight", async () => {
    const records = [entityOf({ name: "漢字漢字" }), entityOf({ name: "🙂🇺🇦" }), entityOf({ name: "plain" })];
    const rows = (await table("entity", records, { width: 100 })).split("\n").slice(1, 4);
    const columns = rows.map((row) => textWidth(row.slice(0, row.indexOf("person"))));
    expect(new Set(columns).size).toBe(1);
  });

  test("numbers are set flush right", async () => {
    const records = [figureOf({ value: 12000, low: 12000, high: 12000 }), figureOf({ value: 7, low: 7, high: 7 })];
    const rows = (await table("figure", records, { width: 80 })).split("\n");
    expect(rows[1]!.indexOf("12,000") + 6).toBe(rows.find((row) => /^ +7 /.test(row))!.indexOf("7") + 1);
  });

  test("many rows take time in proportion", async () => {
    const time = async (count: number) => {
      const began = performance.now();
      await table("claim", Array(count).fill(claimOf({ statement: long })), { width: 80, colour: true });
      return performance.now() - began;
    };
    await time(100);
    expect(await time(2000)).toBeLessThan(40 * Math.max(await time(200), 1));
  });
});

test("bounds and ranges are told", async () => {
  const printed = await table("figure", [
    figureOf({ bound: ">=", value: 30, low: 30, high: null }),
    figureOf({ value: 11000, low: 10000, high: 12000 }),
    figureOf({ value: 2.3e9, low: 2.3e9, high: 2.3e9, bound: "~", measure: "money", unit: "USD", of: spanAt("aid") }),
  ]);
  for (const amount of ["≥ 30", "10,000 – 12,000", "~ 2.3 bn USD"]) expect(printed).toContain(amount);
});

test("widths fill the screen and leave the last column half of it", () => {
  expect(fitWidths([10, 20, 30], 100)).toEqual([10, 20, 30]);
  expect(fitWidths([10, 50, 200], 80)).toEqual([10, 30, 40]);
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 70, max: 300 }),
      (natural, room) => {
        const widths = fitWidths(natural, room);
        expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(Math.max(room, natural.length * 5));
      },
    ),
  );
});

test("rows of many lines are drawn in a time that grows with their number", async () => {
  const records = Array.from({ length: 100 }, () => claimOf({ statement: `${long} `.repeat(50) }));
  const begun = performance.now();
  const printed = await table("claim", records, { width: 60 });
  expect(printed.split("\n").length).toBeGreaterThan(10_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
