import { expect, test } from "vitest";
import { folder, lines, osint } from "./run.ts";

const sentences = [
  "President Jane Doe said on 21 October 2024 that 30 soldiers had been killed near the northern border.",
  "Defence Minister John Roe warned that further attacks on the harbour were likely before the winter.",
  "Residents of the old town left their houses and walked to the railway station in the rain.",
  "The ambassador denied that his government had sent any weapons to the rebels in the hills.",
  "Hospitals in the capital asked for blood, and schools stayed closed for the rest of the week.",
  "Farmers complained that the main bridge had not been repaired since the floods of the last spring.",
];
const article = `Attack at the border\n${sentences.join("\n")}\n`;
const corpus = {
  "a.txt": article,
  "b.txt": `Thirty die in the north\n${sentences.join("\n")}\n`,
  "c.txt": article.replace("30 soldiers", "34 soldiers"),
  "d.txt": "Weather\nIt rained in the harbour, said John Roe, and the bridge was closed to all lorries for a day.\n",
};

test("groups are listed with how they are alike and which numbers differ", async () => {
  const { stdout, stderr } = await osint(["documents", "--duplicates", "--format", "ndjson", folder(corpus)]);
  const records = lines(stdout).map(({ path, likeness, onlyHere, onlyThere }) => [
    String(path).slice(-5),
    likeness,
    onlyHere,
    onlyThere,
  ]);
  expect(records).toEqual([
    ["b.txt", null, [], []],
    ["a.txt", "headline", [], []],
    ["c.txt", "near", ["34"], ["30"]],
  ]);
  expect(stderr).toBe("");
});

test("what copies repeat counts once, what a version changes counts", async () => {
  const root = folder(corpus);
  const one = JSON.parse((await osint(["summarize", "--json", `${root}/a.txt`, `${root}/d.txt`])).stdout);
  const { stdout, stderr } = await osint(["summarize", "--json", "--limit", "50", root]);
  const all = JSON.parse(stdout);
  // The version's sentence with the other number is a claim of its own, with its figure.
  expect(all.counts.claims).toBe(one.counts.claims + 1);
  expect(all.figures.map(({ value }: { value: number }) => value)).toEqual(expect.arrayContaining([30, 34]));
  expect(stderr).toMatch(
    /notice: 2 documents are copies or other versions of earlier ones: what they repeat in the same words is not counted/,
  );
  const every = JSON.parse((await osint(["summarize", "--json", "--all-copies", root])).stdout);
  expect(every.counts.claims).toBeGreaterThan(all.counts.claims);
});

test("actors and the timeline count once, too", async () => {
  const root = folder(corpus);
  const claims = async (...words: string[]) =>
    lines((await osint(["actors", "--format", "ndjson", ...words, root])).stdout).find(
      ({ name }) => name === "John Roe",
    )?.claims;
  expect(await claims()).toBe(2);
  expect(await claims("--all-copies")).toBe(4);
  const { stdout } = await osint(["dates", "--timeline", "--format", "ndjson", root]);
  expect(lines(stdout).filter(({ times }) => times !== 1)).toEqual([]);
});

test("entities are named, speak and are spoken of once, and stand in every document", async () => {
  const root = folder(corpus);
  const roe = async (...words: string[]) => {
    const { stdout } = await osint(["entities", "--format", "ndjson", ...words]);
    const { mentions, claims, documents } = lines(stdout).find(({ name }) => name === "John Roe")!;
    return { mentions, claims, documents: (documents as string[]).length };
  };
  const alone = await roe(`${root}/a.txt`, `${root}/d.txt`);
  expect(alone).toEqual({ mentions: 2, claims: 2, documents: 2 });
  expect(await roe(root)).toEqual({ ...alone, documents: 4 });
  expect(await roe("--all-copies", root)).toEqual({ mentions: 4, claims: 4, documents: 4 });
});

test("no duplicates, no records and no notice", async () => {
  const { stdout, stderr } = await osint(["documents", "--duplicates", "--json", "seeds/"]);
  expect([JSON.parse(stdout), stderr]).toEqual([[], ""]);
});
