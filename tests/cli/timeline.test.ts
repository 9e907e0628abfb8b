import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { lines, osint, seed } from "./run.ts";

const entries = async (...words: string[]) =>
  lines((await osint(["dates", "--timeline", "--format", "ndjson", ...words, seed])).stdout);

describe("dates --timeline", () => {
  test("tells the seed's days in order, with who says so", async () => {
    const found = await entries();
    const brief = found.map(({ from, kind, actor }) => [from, kind, (actor as { name: string } | null)?.name]);
    expect(brief).toContainEqual(["2024-06-18", "event", "Vladimir Putin"]);
    expect(brief).toContainEqual(["2024-10-25", "said", "Vladimir Putin"]);
    expect(brief).toContainEqual(["2024-10-27", "event", "Volodymyr Zelenskyy"]);
    const days = found.map(({ from }) => String(from));
    expect(days).toEqual([...days].sort());
  });

  test("entries are what `osint schema timeline` says, and have their fields in that order", async () => {
    const schema = JSON.parse((await osint(["schema", "timeline"])).stdout);
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const valid = ajv.compile(schema);
    for (const entry of await entries()) {
      expect(valid(entry), JSON.stringify(valid.errors)).toBe(true);
      expect(Object.keys(entry)).toEqual(Object.keys(schema.properties));
    }
  });

  test("is filtered by days, by who says it and by what is said", async () => {
    expect((await entries("--since", "2024-10-27")).map(({ to }) => to)).toEqual(["2024-10-28"]);
    expect(await entries("--actor", "Zelenskyy")).toHaveLength(1);
    expect(await entries("--actor", "Biden")).toEqual([]);
    expect(await entries("--match", "sovereign decision")).toHaveLength(2);
  });

  test("takes its own fields, not those of dates", async () => {
    expect((await osint(["dates", "--timeline", "--fields", "from,statement,actor.name", seed])).status).toBe(0);
    const { status, stderr } = await osint(["dates", "--timeline", "--fields", "relative", seed]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('a timeline has no field "relative"')]);
    expect((await osint(["dates", "--fields", "statement", seed])).status).toBe(2);
  });
});
