import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { globMatches } from "../../src/analysis/corrections/glob.ts";
import { type Corrections, corrector } from "../../src/analysis/corrections/index.ts";
import { readReference as named } from "../../src/analysis/index.ts";
import { joins } from "../../src/analysis/joins.ts";
import { roll } from "../../src/analysis/roll.ts";
import type { Document } from "../../src/document.ts";
import { type Extraction, extract } from "../../src/extract.ts";

function read(text: string, id = "d", path = `${id}.txt`, date: string | null = "2024-10-26"): Extraction {
  const document: Document = {
    ...{ id, path, title: null, publisher: null, author: null, url: null, date, dateFrom: null },
    ...{ language: "en", format: "text", text, proseStart: 0, pages: [], sha256: "" },
  };
  return extract(document);
}

const nothing: Corrections = {
  ...{ merge: [], split: [], rename: [], retype: [], drop: [] },
  ...{ aliases: [], roles: [], country: [], rating: [] },
};
const correct = (file: Partial<Corrections>) => corrector({ ...nothing, ...file });
const split = (name: string, into: string, more: Partial<Corrections["split"][number]> = {}) => ({
  ...{ name, from: null, in: [], into: named(into) },
  ...more,
});

describe("patterns for paths", () => {
  test.each<[string, string, boolean]>([
    ["a.txt", "a.txt", true],
    ["a.txt", "./a.txt", true],
    ["a.txt", "/home/me/a.txt", true],
    ["a.txt", "ba.txt", false],
    ["a.txt", "a.txt.gz", false],
    ["*.txt", "reports/a.txt", true],
    ["reports/*", "reports/new/a.txt", false],
    ["reports/**", "reports/new/a.txt", true],
    ["reports/**/a.txt", "reports/a.txt", true],
    ["reports/**/a.txt", "reports/new/old/a.txt", true],
    ["reports/**/a.txt", "reports/new/ba.txt", false],
    ["199?/*", "archive/1991/a.txt", true],
    ["199?/*", "archive/199/a.txt", false],
    ["a[1].txt", "a[1].txt", true],
    [".*", "abc", false],
    ["*", "", true],
    ["", "a", false],
    ["archive\\*", "archive/a", true],
  ])("%j and %j: %s", (pattern, path, matches) => expect(globMatches(pattern, path)).toBe(matches));

  test("take time in pattern times path at most", () => {
    const began = performance.now();
    globMatches("**/*a*".repeat(40), `${"a/".repeat(2000)}b`);
    globMatches(`${"*a".repeat(100)}b`, "a".repeat(4000));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

const BUSHES =
  "President George W. Bush said that troops would stay. He smiled. Bush said that 30 tanks were lost. He denied that it rained.";

describe("a name that is split off", () => {
  const actors = (found: Extraction) => found.claims.map(({ actor }) => actor?.id);

  test("takes along the claims, figures, pronouns that go with it, and nothing else", () => {
    const found = correct({ split: [split("bush", "George H. W. Bush")] }).apply(read(BUSHES));
    const [young, old] = ["person:george-w-bush", "person:george-h-w-bush"];
    expect(actors(found)).toEqual([young, old, old]);
    expect(found.figures.map(({ actor }) => actor?.id)).toEqual([old]);
    expect(found.mentions.filter(({ entity }) => entity === old).map(({ text }) => text)).toEqual(["Bush", "He"]);
    expect(found.entities.find(({ id }) => id === young)?.aliases).toEqual([]);
    expect(found.entities.find(({ id }) => id === old)).toMatchObject({ aliases: ["Bush"], roles: [], claims: 2 });
  });

  test("stays where it is in other documents, and where it was taken for somebody else", () => {
    const elsewhere = [split("Bush", "X Y", { in: ["e*"] }), split("Bush", "X Y", { from: named("Jane Roe") })];
    expect(correct({ split: elsewhere }).apply(read(BUSHES))).toEqual(read(BUSHES));
    expect(actors(correct({ split: [split("Bush", "X Y", { in: ["d"] })] }).apply(read(BUSHES)))[1]).toBe("person:x-y");
  });

  test("is the whole entity, roles and all, where nothing is left", () => {
    const text = "Governor Ana Rivera said that it rains. She smiled.";
    const { entities } = correct({ split: [split("Ana Rivera", "Eva Rivera")] }).apply(read(text));
    expect(entities).toMatchObject([{ id: "person:eva-rivera", roles: ["Governor"], aliases: ["Ana Rivera"] }]);
  });

  test("leaves an entity whose own name it was under the next longest", () => {
    const file = correct({
      split: [split("National Guard Unit", "National Guard Unit", { into: named("other:Guard") })],
    });
    const { entities } = file.apply(read("The National Guard Unit denied it. NGU said that 30 soldiers left."));
    expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(["other:guard", "organization:ngu"]));
  });

  test("is joined to nothing by a guess, nor anything to it", () => {
    const texts = ["Sergei Lavrov said that it rains.", "Sergey Lavrov said that it snows."];
    const entities = (file: Partial<Corrections>) => {
      const all = roll(correct(file));
      texts.forEach((text, i) => {
        all.add(read(text, `d${i}`));
      });
      return all.entities().map(({ id }) => id);
    };
    expect(entities({})).toHaveLength(1);
    expect(entities({ split: [split("Sergey Lavrov", "person:Sergey Lavrov", { in: ["d1"] })] })).toHaveLength(2);
  });
});

test("lists of a merge that share a name are one, under the first name of the first", () => {
  const merge = [
    ["Ana Rivera", "Eva Rivera"],
    ["Leyla Azimova", "John Doe"],
    ["Eva Rivera", "John Doe"],
  ].map((names) => names.map(named));
  const text = "Eva Rivera met Leyla Azimova. John Doe said that it rains.";
  const { entities, claims } = correct({ merge }).apply(read(text));
  expect(entities.map(({ id }) => id)).toEqual(["person:ana-rivera"]);
  expect(claims[0]?.actor?.name).toBe("Ana Rivera");
});

test("documents that merge a name under different types are one when they are linked", () => {
  const all = roll(correct({ merge: [["Blue Line", "Blue Line Council", "place:Blue Line"].map(named)] }));
  const found = read("The Blue Line Council said that it rains.");
  all.add(found);
  const place = { ...found.entities[0]!, id: "place:blue-line", name: "Blue Line", type: "place" as const };
  all.add({ ...read("x", "e"), entities: [place] });
  expect(all.entities()).toHaveLength(1);
});

describe("doubtful joins", () => {
  const kinds = (...texts: string[]) => {
    const all = joins();
    texts.forEach((text, i) => {
      all.add(read(text, `d${i}`));
    });
    return all.finish().map(({ kind, name, entity, across }) => [kind, name, entity.name, across]);
  };
  test.each<[string, string[], unknown[]]>([
    [
      "a surname that two bear",
      ["Ana Rivera met Eva Rivera. Rivera said that it rains."],
      ["surname", "Rivera", "Eva Rivera", false],
    ],
    [
      "a given name",
      ["Leyla Azimova said that it rains. Leyla smiled."],
      ["given-name", "Leyla", "Leyla Azimova", false],
    ],
    [
      "letters",
      ["The National Guard Unit left. NGU said that it rains."],
      ["acronym", "NGU", "National Guard Unit", false],
    ],
    [
      "a surname elsewhere",
      ["Leyla Azimova said that it rains.", "Minister Azimova said that it snows."],
      ["surname", "Azimova", "Leyla Azimova", true],
    ],
  ])("%s", (_, texts, join) => expect(kinds(...texts)).toContainEqual(join));

  test.each([
    ["a surname that one bears", "Leyla Azimova said that it rains. Azimova smiled."],
    ["letters that the text explains", "The National Guard Unit (NGU) left. NGU said that it rains."],
    ["names the tables know", "Vladimir Putin said that it rains. Putin smiled. The DPRK and North Korea denied it."],
  ])("not %s", (_, text) => expect(kinds(text)).toEqual([]));

  test("that the file settles are left out", () => {
    const file = correct({ aliases: [[named("Leyla Azimova"), ["Leyla"]]] });
    const all = joins(file);
    all.add(read("Leyla Azimova said that it rains. Leyla smiled."));
    expect(all.finish()).toEqual([]);
  });
});

/** Corrections and texts of the same few names, `__proto__` and `constructor` among them. */
const names = ["Ana Rivera", "Eva Rivera", "Rivera", "Putin", "ISW", "Kyiv", "__proto__", "constructor", "Russia"];
const reference = fc.constantFrom(...names, "person:Rivera", "place:Kyiv").map(named);
const pairs = <T>(value: fc.Arbitrary<T>) => fc.array(fc.tuple(reference, value), { maxLength: 3 });
const file: fc.Arbitrary<Corrections> = fc.record({
  merge: fc.array(fc.array(reference, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  split: fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      from: fc.option(reference),
      in: fc.constantFrom([], ["d0"], ["*.txt"]),
      into: reference,
    }),
    { maxLength: 3 },
  ),
  rename: pairs(fc.constantFrom(...names)),
  retype: pairs(fc.constantFrom("person", "place", "other")),
  drop: fc.array(reference, { maxLength: 1 }),
  aliases: pairs(fc.constant(["alias"])),
  roles: pairs(fc.constant(["role"])),
  country: pairs(fc.constant("UA")),
  rating: pairs(fc.constantFrom("A", "F")),
});
const texts = fc.array(
  fc
    .array(fc.constantFrom(...names, "said that", "he", "denied that 30 people", "according to", "met", ".", ","), {
      minLength: 3,
      maxLength: 25,
    })
    .map((words) => words.join(" ")),
  { minLength: 1, maxLength: 3 },
);

describe("whatever a file says", () => {
  test("every id that is referred to is there, under its name and type, and counts are right", () => {
    fc.assert(
      fc.property(file, texts, (corrections, [text]) => {
        const { claims, figures, mentions, entities } = corrector(corrections).apply(read(text!));
        const known = new Map(entities.map(({ id, name, type }) => [id, { id, name, type }]));
        expect(known.size).toBe(entities.length);
        const actors = [...claims.flatMap(({ actor, via }) => [actor, ...via.map((link) => link.actor)])];
        for (const actor of [...actors, ...figures.map((figure) => figure.actor)])
          if (actor) expect(known.get(actor.id)).toEqual(actor);
        for (const { entity: id, name, type } of mentions) expect(known.get(id)).toEqual({ id, name, type });
        for (const claim of claims) for (const id of claim.entities) expect(known.has(id)).toBe(true);
        for (const entity of entities) {
          expect(entity.mentions).toBe(mentions.filter((mention) => mention.entity === entity.id).length);
          expect(entity.claims).toBe(claims.filter(({ actor }) => actor?.id === entity.id).length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the order of documents leaves no trace", () => {
    fc.assert(
      fc.property(file, texts, (corrections, all) => {
        const found = all.map((text, i) => read(text, `d${i}`, `d${i}.txt`, `2024-10-2${i}`));
        const said = (documents: readonly Extraction[]) => {
          const made = corrector(corrections);
          const [who, doubtful] = [roll(made), joins(made)];
          for (const document of documents) {
            who.add(document);
            doubtful.add(document);
          }
          return [who.entities(), who.actors(), doubtful.finish()];
        };
        expect(said([...found].reverse())).toEqual(said(found));
      }),
      { numRuns: 150 },
    );
  });
});

test("time grows with length, not with its square", () => {
  const file = correct({
    split: [split("Rivera", "John Doe", { from: named("Ana Rivera") })],
    merge: [["Eva Roe", "Putin"].map(named)],
    rating: [[named("Kyiv"), "A"]],
  });
  const text = (times: number) => "Ana Rivera met Putin in Kyiv. Rivera said that it rains. He smiled. ".repeat(times);
  const seconds = (times: number) => {
    const found = read(text(times));
    const began = performance.now();
    file.apply(found);
    const all = joins(file);
    all.add(found);
    all.finish();
    return (performance.now() - began) / 1000;
  };
  seconds(100);
  const once = Math.min(seconds(100), seconds(100));
  expect(seconds(800)).toBeLessThan(once * 8 * 4 + 0.2);
});
