import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("apposition", () => {
  test.each([
    ["Ukraine's foreign minister, Dmytro Kuleba, spoke.", "person:dmytro-kuleba", "Ukraine's foreign minister"],
    ["Leila Mansour, a spokeswoman for the refinery, spoke.", "person:leila-mansour", "a spokeswoman"],
    ["Nikolai Petrenko, 54, a farmer, lost his barn.", "person:nikolai-petrenko", "a farmer"],
    ["Martin Griffiths, the UN's coordinator, spoke.", "person:martin-griffiths", "the UN's coordinator"],
    ["The agency, Reuters, denied it.", "organization:reuters", "The agency"],
    ["Omar Haddad, a doctor who fled, spoke.", "person:omar-haddad", "a doctor"],
  ])("%s", (text, id, description) => {
    expect(mentionsOf(text).get(id)).toContain(description);
  });

  test.each([
    ["Omar Haddad, a doctor and two nurses fled.", "person:omar-haddad", "a doctor"],
    ["For Omar Haddad, a doctor was too far away.", "person:omar-haddad", "a doctor"],
    ["In Syria, a doctor, tired, left.", "place:syria", "a doctor"],
    ["Omar Haddad, a company, and a bank signed.", "person:omar-haddad", "a company"],
  ])("%s: none", (text, id, description) => {
    expect(mentionsOf(text).get(id) ?? []).not.toContain(description);
  });
});
