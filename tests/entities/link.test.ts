import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkEntities } from "../../src/entities/index.ts";
import type { EntityCore as EntityRecord } from "../../src/records.ts";

function record(id: string, name: string, document: string, more: Partial<EntityRecord> = {}): EntityRecord {
  const type = id.split(":")[0] as EntityRecord["type"];
  return {
    id,
    name,
    type,
    aliases: [],
    roles: [],
    country: null,
    mentions: 1,
    documents: [document],
    claims: 0,
    ...more,
  };
}

function link(...documents: EntityRecord[][]): EntityRecord[] {
  const linker = linkEntities();
  for (const document of documents) linker.add(document);
  return linker.finish();
}

const lavrov = record("person:sergei-lavrov", "Sergei Lavrov", "a", { roles: ["minister"], mentions: 3, claims: 1 });

describe("entities across documents", () => {
  test("equal ids are one, counts added, sets united and sorted", () => {
    const other = record("person:sergei-lavrov", "Sergei Lavrov", "b", {
      roles: ["envoy"],
      aliases: ["Lavrov"],
      claims: 2,
    });
    expect(link([lavrov], [other])).toEqual([
      { ...lavrov, roles: ["envoy", "minister"], aliases: ["Lavrov"], mentions: 4, documents: ["a", "b"], claims: 3 },
    ]);
  });

  test("a surname alone joins the one full name there is", () => {
    const found = link([lavrov], [record("person:lavrov", "Lavrov", "b")]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: "person:sergei-lavrov", aliases: ["Lavrov"], documents: ["a", "b"] });
  });

  test("a surname that two people bear joins neither", () => {
    const found = link(
      [record("person:ahmed-mansour", "Ahmed Mansour", "a")],
      [record("person:leila-mansour", "Leila Mansour", "b")],
      [record("person:mansour", "Mansour", "c")],
    );
    expect(found.map((e) => e.id)).toEqual(["person:ahmed-mansour", "person:leila-mansour", "person:mansour"]);
  });

  test("a surname of another country joins nobody", () => {
    const found = link(
      [record("person:jose-silva", "José Silva", "a", { country: "BR" })],
      [record("person:silva", "Silva", "b", { country: "PT" })],
    );
    expect(found).toHaveLength(2);
  });

  test("a given name joins nobody", () => {
    expect(
      link([record("person:peter-novak", "Peter Novak", "a")], [record("person:peter", "Peter", "b")]),
    ).toHaveLength(2);
  });

  test("transliterations of one name are one, under the more frequent", () => {
    const found = link([record("person:sergey-lavrov", "Sergey Lavrov", "b")], [lavrov]);
    expect(found.map((e) => [e.id, e.aliases])).toEqual([["person:sergei-lavrov", ["Sergey Lavrov"]]]);
  });

  test("spellings of one surname are one where no full name is known, and every id says so", () => {
    const linker = linkEntities();
    linker.add([record("person:zelensky", "Zelensky", "a", { mentions: 2 })]);
    linker.add([record("person:zelenskyy", "Zelenskyy", "b"), record("person:lee", "Lee", "b")]);
    linker.add([record("person:li", "Li", "c")]);
    expect(linker.finish().map((e) => [e.id, e.aliases])).toEqual([
      ["person:zelensky", ["Zelenskyy"]],
      ["person:lee", []],
      ["person:li", []],
    ]);
    expect(linker.linked().get("person:zelenskyy")).toEqual({ id: "person:zelensky", name: "Zelensky" });
    expect(linker.linked().get("person:lee")).toEqual({ id: "person:lee", name: "Lee" });
  });

  test("spellings of one surname of two countries are two", () => {
    const found = link(
      [record("person:kravchuk", "Kravchuk", "a", { country: "UA" })],
      [record("person:kravchukk", "Kravchukk", "b", { country: "RU" })],
    );
    expect(found).toHaveLength(2);
  });

  test("given names spelled in two ways are one", () => {
    const found = link(
      [record("person:oleh-kravchenko", "Oleh Kravchenko", "a", { mentions: 2 })],
      [record("person:oleg-kravchenko", "Oleg Kravchenko", "b")],
    );
    expect(found.map((e) => [e.id, e.documents])).toEqual([["person:oleh-kravchenko", ["a", "b"]]]);
  });

  test("joins that are not wanted are not made", () => {
    const linker = linkEntities((id, into) => id !== "person:lavrov" || into !== "person:sergei-lavrov");
    linker.add([lavrov]);
    linker.add([record("person:lavrov", "Lavrov", "b")]);
    expect(linker.finish().map(({ id }) => id)).toEqual(["person:sergei-lavrov", "person:lavrov"]);
    expect(linker.linked().get("person:lavrov")?.id).toBe("person:lavrov");
  });

  test("types are kept apart", () => {
    expect(link([record("place:wagner", "Wagner", "a")], [record("organization:wagner", "Wagner", "b")])).toHaveLength(
      2,
    );
  });
});

test("the order of documents leaves no trace", () => {
  const word = fc.constantFrom(
    "kim",
    "lee",
    "sergei",
    "sergey",
    "ivanov",
    "ivanow",
    "zelensky",
    "zelenskyy",
    "__proto__",
    "constructor",
  );
  const one = fc
    .record({
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      document: fc.constantFrom("a", "b", "c", "d"),
      mentions: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ words, document, mentions }) =>
      record(`person:${words.join("-")}`, words.join(" "), document, { mentions }),
    );
  fc.assert(
    fc.property(fc.array(fc.array(one, { maxLength: 4 }), { maxLength: 6 }), fc.integer(), (documents, turn) => {
      const turned = documents.map((_, i) => documents[(i + Math.abs(turn)) % documents.length]!).reverse();
      expect(link(...turned)).toEqual(link(...documents));
    }),
  );
});
