import { expect, test } from "vitest";
import { isNameless } from "../../src/analysis/roll.ts";
import type { EntityRecord } from "../../src/records.ts";

const entity = (name: string, claims = 0) => ({ name, claims }) as EntityRecord;

test.each(["deployment", "spillway gates", "possible presence"])("%s is a thing without a name", (name) => {
  expect(isNameless(entity(name))).toBe(true);
});

test.each(["Kursk region", "officials", "energy ministry", "DPRK troops"])("%s is listed", (name) => {
  expect(isNameless(entity(name))).toBe(false);
});

test("what speaks is listed", () => expect(isNameless(entity("audit", 1))).toBe(false));
