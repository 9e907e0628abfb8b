import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Explanation } from "../../src/explain.ts";
import { folder, lines, osint, root, seed } from "./run.ts";

/** The id of the one claim of the seed of this act and actor. */
async function idOf(act: string, actor: string): Promise<string> {
  const { stdout } = await osint(["claims", "--act", act, "--actor", actor, "--format", "ndjson", seed]);
  return String(lines(stdout)[0]!.id);
}

const explained = async (id: string, ...paths: string[]): Promise<Explanation> =>
  JSON.parse((await osint(["explain", id, "--json", ...(paths.length > 0 ? paths : [seed])])).stdout);

describe("a claim", () => {
  test("is marked in its text, with its chain and the reasons", async () => {
    const { status, stdout, stderr } = await osint(["explain", await idOf("non-denial", "Kim Jong-gyu"), seed]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      "It is noted that [North Korea's Vice Foreign Minister Kim Jong-gyu] <did not deny> {reports of the deployment of North Korean troops in Russia}, but said",
    );
    expect(stdout).toContain("[source] <cue> {content}");
    expect(stdout).toContain("chain      Institute for the Study of War (“It is noted”) › Kim Jong-gyu");
    expect(stdout).toContain("act        non-denial: “deny” is listed as denial; with a negation it is non-denial");
    expect(stdout).toMatch(/found by {3}\S+ \((?:model|rule), [+-]\d+/);
  });

  test("has its hedges marked, and the one that sets the certainty named", async () => {
    const { stdout } = await osint(["explain", await idOf("statement", "Ryabkov"), seed]);
    expect(stdout).toContain("<also *reportedly* stated>");
    expect(stdout).toContain("will *allegedly* be activated");
    expect(stdout).toContain("certainty  possible: by “reportedly”; also “allegedly”");
  });

  test("says when it was said, and how that was resolved", async () => {
    const found = await explained(await idOf("confirmation", "NATO"));
    expect(found.reasons?.saidAt).toMatchObject({ text: "Wednesday", value: "2024-10-23", relative: true });
  });

  test("is coloured instead of bracketed", async () => {
    const { stdout } = await osint(["explain", "--color", "always", await idOf("warning", "Zelenskyy"), seed]);
    expect(stdout).toContain("\u001b[33m\u001b[4mwarned");
    expect(stdout).not.toContain("<warned>");
    expect(stdout).toMatch(/found by\S* {3}\S*cues\S* .*\(model, [+-]\d+/);
  });
});

describe("as JSON", () => {
  test("every mark is a span of the document, and lies in the passage", async () => {
    const text = readFileSync(join(root, seed), "utf8");
    const ids = lines((await osint(["claims", "--format", "ndjson", seed])).stdout).map(({ id }) => String(id));
    for (const id of ids.slice(0, 6)) {
      const { marks, passage, claim, record } = await explained(id);
      expect(claim).toEqual(record);
      for (const { start, end, text: words } of [...marks, ...passage.paragraphs]) {
        expect(text.slice(start, end)).toBe(words);
        expect(start >= passage.start && end <= passage.end).toBe(true);
      }
    }
  });

  test("a figure comes with the claim it stands in and what is in that", async () => {
    const figures = lines((await osint(["figures", "--format", "ndjson", seed])).stdout);
    const found = await explained(String(figures[1]!.id));
    expect(found.kind).toBe("figure");
    expect(found.claim).toMatchObject({ id: figures[1]!.claim, actor: { name: "Ukrainian intelligence" } });
    expect(found.figures.map(({ id }) => id)).toContain(figures[1]!.id);
    expect(found.marks.filter(({ part }) => part === "asked").map(({ text }) => text)).toEqual(["12,000"]);
  });

  test("a date that says when something was said comes with that claim", async () => {
    const dates = lines((await osint(["dates", "--match", "Wednesday", "--format", "ndjson", seed])).stdout);
    expect((await explained(String(dates[0]!.id))).claim).toMatchObject({ act: "confirmation" });
  });

  test("a mention comes with the claim it is the source of", async () => {
    const found = lines((await osint(["entities", "--mentions", "--format", "ndjson", seed])).stdout);
    const mention = found.find(({ name }) => name === "Sergei Ryabkov")!;
    expect((await explained(String(mention.id))).claim).toMatchObject({ actor: { name: "Sergei Ryabkov" } });
  });
});

describe("ids", () => {
  const ask = (id: string, ...paths: string[]) => osint(["explain", id, ...(paths.length > 0 ? paths : [seed])]);

  test("the beginning of one id is enough, and the part behind the document's", async () => {
    const id = await idOf("warning", "Zelenskyy");
    const whole = (await ask(id)).stdout;
    expect((await ask(id.slice(0, -1))).stdout).toBe(whole);
    expect((await ask(id.slice(id.indexOf("-") + 1))).stdout).toBe(whole);
  });

  test("the beginning of several is not: they are listed", async () => {
    const id = await idOf("warning", "Zelenskyy");
    const { status, stdout, stderr } = await ask(id.slice(0, id.indexOf("-")));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/records have an id that begins with/);
    expect(stderr).toMatch(/and \d+ more/);
  });

  test("an unknown one is wrong usage; a near one is offered", async () => {
    const id = await idOf("warning", "Zelenskyy");
    const { status, stderr } = await ask(`${id}9`);
    expect(status).toBe(2);
    expect(stderr).toContain(`did you mean "${id}"?`);
    expect((await ask("nothing")).status).toBe(2);
    expect((await ask("c99999999")).status).toBe(2);
  });

  test("an entity is no place: the error says where to look", async () => {
    expect((await ask("person:vladimir-putin")).stderr).toContain("osint entities --mentions");
  });

  test("ids of a corpus may be of any kind", async () => {
    const place = folder({
      "a.jsonl": '{"id":"n-1","text":"Mary said it rained."}\n{"id":"n-10","text":"Ann said it snowed."}\n',
    });
    const { stdout } = await ask("n-10-c4", join(place, "a.jsonl"));
    expect(stdout).toContain("[Ann] <said> {it snowed}");
    expect(stdout).toContain("a.jsonl#n-10:1");
  });
});

test("every rule that claims are found by is explained", () => {
  const known = readFileSync(join(root, "lexicons/claim-rules.tsv"), "utf8");
  const sources = ["src/claims", "src/claims/rules"].flatMap((place) =>
    readdirSync(join(root, place))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(root, place, file), "utf8")),
  );
  const ids = sources.flatMap((source) => [
    ...[...source.matchAll(/^ {2}id: "([a-z-]+)"|^const ID = "([a-z-]+)"/gm)].map(([, a, b]) => a ?? b!),
    ...[...source.matchAll(/rules: \[("[^\]]*)\]/g)].flatMap(([, list]) => list!.match(/[a-z-]+/g)!),
  ]);
  expect(ids.length).toBeGreaterThan(15);
  for (const id of new Set(ids)) expect(known, id).toMatch(new RegExp(`^${id}\t(?:rule|model)\t.+`, "m"));
});
