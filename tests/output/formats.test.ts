import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../src/analysis/index.ts";
import { createWriter, type Format, formats, type WriterOptions } from "../../src/output/writer.ts";
import { claimOf } from "../analysis/records.ts";
import { parseCsv } from "../cli/csv.ts";

const file = { width: null, colour: false };

async function print(
  format: Format,
  records: readonly object[],
  options: Partial<WriterOptions> = {},
): Promise<string> {
  const writer = await createWriter(format, { kind: "claim", fields: null, screen: file, ...options });
  return writer.start() + records.map((record) => writer.write(record)).join("") + writer.end();
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(",", '"', "\n", "\r\n", "\t", "|", "=", "'", "a", "\\", "\u001b", "\u202e"))
    .map((c) => c.join("")),
);
const claims = fc.array(text.map((statement) => claimOf({ statement, text: statement, path: `${statement}.txt` })));
const dangerous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

test.each(formats)("%s never lets a control character through", async (format) => {
  await fc.assert(
    fc.asyncProperty(claims, async (records) => {
      const allowed = format === "tsv" ? /[\n\t]/g : /\n/g;
      const printed = (await print(format, records)).replace(allowed, "");
      // A tab is harmless, and a quoted CSV cell keeps it.
      expect(dangerous.test(format === "csv" ? printed.replaceAll("\t", "") : printed)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

describe("json", () => {
  test("is an array, also of nothing", async () => {
    expect(JSON.parse(await print("json", []))).toEqual([]);
    expect(await print("json", [])).toBe("[]\n");
  });

  test.each([null, 80])("gives back the records (terminal: %s)", async (width) => {
    await fc.assert(
      fc.asyncProperty(claims, async (records) => {
        expect(JSON.parse(await print("json", records, { screen: { width, colour: true } }))).toEqual(records);
      }),
      { numRuns: 50 },
    );
  });

  test("fields are named as they were asked for", async () => {
    const claim = claimOf({ actor: { id: "person:a", name: "A", type: "person" } });
    expect(JSON.parse(await print("json", [claim], { fields: ["actor.name", "line", "content.text"] }))).toEqual([
      { "actor.name": "A", line: claim.line, "content.text": ["it rains"] },
    ]);
  });
});

test("ndjson is a record a line", async () => {
  await fc.assert(
    fc.asyncProperty(claims, async (records) => {
      const rows = (await print("ndjson", records)).split("\n").slice(0, -1);
      expect(rows.map((row) => JSON.parse(row))).toEqual(records);
    }),
    { numRuns: 50 },
  );
});

describe("csv", () => {
  test("has a header and a row a record, whatever stands in the cells", async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (records) => {
        const [header, ...rows] = parseCsv(await print("csv", records));
        expect(header).toEqual([...fieldsOf.claim.keys()]);
        expect(rows).toHaveLength(records.length);
        for (const row of rows) expect(row).toHaveLength(header!.length);
      }),
      { numRuns: 50 },
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("disarms the formula %j", async (statement) => {
    const [, row] = parseCsv(await print("csv", [claimOf({ statement })], { fields: ["statement"] }));
    expect(row![0]!.startsWith("'")).toBe(true);
  });

  test.each(["1+1", "a=b", "'quoted'", "-", ""])("leaves %j as it is", async (statement) => {
    const [, row] = parseCsv(await print("csv", [claimOf({ statement })], { fields: ["statement"] }));
    expect(row![0]).toBe(statement);
  });

  test("numbers are never quoted or disarmed", async () => {
    expect(await print("csv", [{ value: -40 }], { kind: "figure", fields: ["value"] })).toBe("value\n-40\n");
  });

  test("an actor is a name, spans are their texts, a chain its names", async () => {
    const claim = claimOf({
      actor: { id: "person:a", name: "A", type: "person" },
      via: [{ actor: { id: "organization:b", name: "B", type: "organization" }, source: null, cue: null }],
      hedges: [
        { text: "may", start: 0, end: 3, by: "actor" },
        { text: "likely", start: 4, end: 10, by: "actor" },
      ],
    });
    expect(await print("csv", [claim], { fields: ["actor", "via", "hedges", "saidAt"] })).toBe(
      "actor,via,hedges,saidAt\nA,B,may; likely,\n",
    );
  });
});

test("tsv keeps a record on its line and a cell in its column", async () => {
  await fc.assert(
    fc.asyncProperty(claims, async (records) => {
      const rows = (await print("tsv", records)).split("\n").slice(0, -1);
      expect(rows).toHaveLength(records.length + 1);
      for (const row of rows) expect(row.split("\t")).toHaveLength(fieldsOf.claim.size);
    }),
    { numRuns: 50 },
  );
  const tricky = await print("tsv", [claimOf({ statement: "a\tb\nc\\d" })], { fields: ["statement"] });
  expect(tricky).toBe("statement\na\\tb\\nc\\\\d\n");
});

describe("markdown", () => {
  test("is a table whose cells hold no mark-up", async () => {
    const statement = "a | b `c` [d](e) <script>x</script> & *f* _g_\nh";
    expect(await print("markdown", [claimOf({ statement })], { fields: ["line", "statement"] })).toBe(
      "| line | statement |\n| --: | --- |\n" +
        "| 1 | a \\| b \\`c\\` \\[d\\](e) &lt;script&gt;x&lt;/script&gt; &amp; \\*f\\* \\_g\\_ h |\n",
    );
  });

  test("has a row a record", async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (records) => {
        expect((await print("markdown", records)).split("\n")).toHaveLength(records.length + 3);
      }),
      { numRuns: 50 },
    );
  });
});
