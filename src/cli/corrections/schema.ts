/** What osint.yaml may say, as a schema over its plain values: texts, lists and Maps (whose keys may be any name, `__proto__` included). */
import * as v from "valibot";
import { type Corrections, readReference } from "../../analysis/index.ts";
import { entityTypes, ratings } from "../../vocabulary.ts";
import { didYouMean } from "../usage.ts";

const longest = 300;

const text = (what: string) =>
  v.pipe(
    v.string(`expected ${what}`),
    v.trim(),
    v.nonEmpty(`expected ${what}`),
    v.maxLength(longest, `expected at most ${longest} characters`),
  );

const name = (what: string) =>
  v.pipe(
    text(what),
    v.check((name) => /[\p{L}\p{N}]/u.test(name), `expected ${what}, with a letter or a digit`),
  );

const entity = v.pipe(name("an entity's name"), v.transform(readReference));

/** One of a few words, else an error that names the nearest. */
const word = <const T extends readonly string[]>(known: T, what: string) =>
  v.pipe(
    v.string(`expected ${what}: ${known.join(", ")}`),
    v.picklist(known, ({ received }) => {
      const given = received.replace(/^"|"$/g, "");
      return `expected ${what}: ${known.join(", ")}${given.length > 1 ? didYouMean(given, known) : ""}`;
    }),
  );

/** A list, or one value that stands for a list of one. */
const list = <T extends v.GenericSchema>(item: T, what: string) =>
  v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === "string" || value instanceof Map ? [value] : value)),
    v.array(item, `expected ${what}`),
    v.minLength(1, `expected ${what}`),
  );

/** What is said of each of several entities. */
const each = <T extends v.GenericSchema>(value: T, what: string) =>
  v.pipe(
    v.map(entity, value, `expected entities' names, each with ${what}`),
    v.transform((map) => [...map]),
  );

/**
 * A mapping with fixed keys. Unknown and missing ones are told here, since a Map may hold any key. With `empty` a key may stand without
 * a value, which says nothing.
 */
const fields = <T extends v.ObjectEntries>(
  entries: T,
  what: string,
  { required = [], empty = false }: { readonly required?: readonly string[]; readonly empty?: boolean },
) => {
  const known = Object.keys(entries);
  return v.pipe(
    v.instance(Map<string, unknown>, `expected ${what}`),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      for (const [key, value] of input) {
        if (known.includes(key)) continue;
        const path = [{ type: "map" as const, origin: "key" as const, input, key, value }];
        addIssue({
          message: `there is no "${key}"${didYouMean(key, known)}; expected ${known.join(", ")}`,
          path: path as never,
        });
      }
      for (const key of required) if (!input.has(key)) addIssue({ message: `"${key}" is missing; expected ${what}` });
    }),
    v.transform((map) => Object.fromEntries([...map].filter(([, value]) => !empty || value !== ""))),
    v.object(entries),
  );
};

const country = v.pipe(
  v.string("expected a country"),
  v.regex(/^[A-Z]{2}$/, "expected two capitals of ISO 3166-1, as UA"),
);

const names = list(name("a name"), "a name or a list of names");

const split = v.pipe(
  fields(
    {
      name: name("a name as it stands in the text"),
      from: v.optional(entity),
      in: v.optional(list(text("a pattern for paths or ids"), "a pattern for paths or ids, or a list of them")),
      into: v.optional(entity),
      type: v.optional(word(entityTypes, "a type")),
    },
    "name, and where needed from, in, into, type",
    { required: ["name"] },
  ),
  v.transform(({ name, from, in: within, into, type }) => {
    const target = into ?? readReference(name);
    return { name, from: from ?? null, in: within ?? [], into: { name: target.name, type: type ?? target.type } };
  }),
);

const merge = v.pipe(
  v.array(entity, "expected a list of names, the first of which stays"),
  v.minLength(2, "expected two names or more, the first of which stays"),
);

/** One block of the file. */
export const block = fields(
  {
    merge: v.optional(
      v.pipe(
        v.unknown(),
        v.transform((value) =>
          Array.isArray(value) && value.every((one) => typeof one === "string") ? [value] : value,
        ),
        v.array(merge, "expected lists of names; the first of each stays"),
      ),
    ),
    split: v.optional(list(split, "name, and where needed from, in, into, type; or a list of such")),
    rename: v.optional(each(name("a new name"), "its new name")),
    retype: v.optional(each(word(entityTypes, "a type"), "its type")),
    drop: v.optional(list(entity, "a name or a list of names")),
    aliases: v.optional(each(names, "another name or a list of them")),
    roles: v.optional(each(list(text("a role"), "a role or a list of roles"), "a role or a list of them")),
    country: v.optional(each(country, "its country, as UA")),
    rating: v.optional(each(word(ratings, "a rating"), "a rating from A to F")),
  },
  "merge, split, rename, retype, drop, aliases, roles, country or rating",
  { empty: true },
);

type Block = v.InferOutput<typeof block>;

/** Blocks one after the other. */
export function joined(blocks: readonly Block[]): Corrections {
  return {
    merge: blocks.flatMap(({ merge = [] }) => merge),
    split: blocks.flatMap(({ split = [] }) => split),
    rename: blocks.flatMap(({ rename = [] }) => rename),
    retype: blocks.flatMap(({ retype = [] }) => retype),
    drop: blocks.flatMap(({ drop = [] }) => drop),
    aliases: blocks.flatMap(({ aliases = [] }) => aliases),
    roles: blocks.flatMap(({ roles = [] }) => roles),
    country: blocks.flatMap(({ country = [] }) => country),
    rating: blocks.flatMap(({ rating = [] }) => rating),
  };
}
