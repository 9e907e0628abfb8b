import { expect, test } from "vitest";
import { read } from "./read.ts";

test.each<[string, string, string | null]>([
  // verbs before
  ["A strike killed 12 people.", "12", "killed"],
  ["The blast left a crater, killing at least 12 people.", "at least 12", "killed"],
  ["Rebels killed three soldiers and wounded seven.", "three", "killed"],
  ["Rebels killed three soldiers and wounded seven.", "seven", "wounded"],
  ["The fire injured 14 others.", "14", "wounded"],
  ["Police detained three insurgents.", "three", "captured"],
  ["Police arrested more than 200 protesters.", "more than 200", "captured"],
  ["Troops captured 20 soldiers near Kursk.", "20", "captured"],
  ["Gunmen abducted 15 pupils.", "15", "captured"],
  ["The flood displaced 3,000 families.", "3,000", "displaced"],
  ["They evacuated 300 residents.", "300", "displaced"],
  ["The attack claimed the lives of 12 villagers.", "12", "killed"],
  ["The raid led to the arrest of four suspects.", "four", "captured"],
  ["The raid led to the deaths of four civilians.", "four", "killed"],
  ["The force detained a leader and two insurgents.", "two", "captured"],
  ["Suicide bombing kills at least 16 in Syria", "at least 16", "killed"],
  ["IS has killed hundreds of people.", "hundreds", "killed"],
  // participles and verbs behind
  ["At least 12 people were killed in the strike.", "At least 12", "killed"],
  ["Three soldiers have been wounded.", "Three", "wounded"],
  ["600 were wounded.", "600", "wounded"],
  ["Five suspects were arrested in Kabul.", "Five", "captured"],
  ["Two facilitators and two other militants were captured.", "Two", "captured"],
  ["Two facilitators and two other militants were captured.", "two", "captured"],
  ["Four fishermen are missing.", "Four", "missing"],
  ["Some 40 people died.", "Some 40", "killed"],
  ["Some 40,000 people fled the city.", "Some 40,000", "displaced"],
  ["12 dead and 30 injured in Kharkiv.", "12", "killed"],
  ["12 dead and 30 injured in Kharkiv.", "30", "wounded"],
  ["30 people, including 3 children, were killed.", "30", "killed"],
  ["30 people, including 3 children, were killed.", "3", "killed"],
  ["The strike killed 30 people, including 3 children.", "3", "killed"],
  ["One of the soldiers was killed.", "One", "killed"],
  // nouns
  ["The war caused 40 deaths.", "40", "killed"],
  ["It suffered 300 casualties.", "300", "casualties"],
  ["The camp holds 40,000 refugees.", "40,000", "displaced"],
  ["They swapped 95 prisoners.", "95", "captured"],
  ["They treated 12 wounded soldiers.", "12", "wounded"],
  ["The death toll rose to 40.", "40", "killed"],
  ["The number of wounded reached 120.", "120", "wounded"],
  ["Losses of 471,430 were reported.", "471,430", "casualties"],
  ["There are 12,000 troops in Russia.", "12,000", "personnel"],
  ["They lost 8,700 tanks.", "8,700", "equipment"],
  ["They have 12 helicopters.", "12", "equipment"],
  ["Iran sent 200 missiles.", "200", "munitions"],
  ["Russia launched 80 drones.", "80", "munitions"],
  ["Russia owns 80 drones.", "80", "equipment"],
  ["There were 24 airstrikes.", "24", "strikes"],
  ["They repelled 40 attacks.", "40", "strikes"],
  ["They hold 12 villages.", "12", "territory"],
  ["Troops captured three villages.", "three", "territory"],
  ["They seized 25,000 square kilometers.", "25,000 square kilometers", "territory"],
  ["The shelling damaged 30 houses.", "30", "infrastructure"],
  ["It cost $40 million.", "$40 million", "money"],
  // none
  ["They hired 400 people.", "400", null],
  ["He scored 32 goals.", "32", null],
  ["It weighs 70 kg.", "70 kg", null],
  ["They were killed in two hours.", "two hours", null],
])("%s: %s is about %s", (sentence, text, topic) => {
  expect(read(sentence)).toContainEqual(expect.objectContaining({ text, topic }));
});

test.each([
  ["Three gunmen killed a guard.", "Three"],
  ["He was killed by two gunmen.", "two"],
  ["The two suspects in the bombing that killed 12 people fled.", "two"],
])("%s: those who act are not killed", (sentence, text) => {
  expect(read(sentence).find((figure) => figure.text === text)?.topic).not.toBe("killed");
});

test("an article counts one where somebody's fate is told", () => {
  expect(read("The strike killed a soldier and two civilians.")).toMatchObject([
    { text: "a", value: 1, of: "soldier", unit: "soldier", topic: "killed" },
    { text: "two", value: 2, of: "civilians", topic: "killed" },
  ]);
  expect(read("A Taliban leader was arrested.")).toMatchObject([{ text: "A", value: 1, topic: "captured" }]);
});

test.each([
  "A soldier spoke to a reporter.",
  "They planned an operation to arrest a leader.",
  "A security force arrested the man.",
  "A bomb killed the mayor.",
  "A bomb killed the mayor, with a child the sole survivor.",
])("%s counts nobody", (sentence) => {
  expect(read(sentence)).toEqual([]);
});
