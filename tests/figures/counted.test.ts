import { expect, test } from "vitest";
import { read } from "./read.ts";

test.each<[string, string, string | null, string | null]>([
  ["There are 12,000 DPRK troops in Russia.", "12,000", "DPRK troops", "troop"],
  ["There are 12,000 DPRK servicemen in Russia.", "12,000", "DPRK servicemen", "serviceman"],
  ["Some 96 Liverpool fans came.", "Some 96", "Liverpool fans", "fan"],
  ["They sank two warships.", "two", "warships", "warship"],
  ["They hired 60 commercial fishermen.", "60", "commercial fishermen", "fisherman"],
  ["They saved 13 children.", "13", "children", "child"],
  ["They saved 13 people.", "13", "people", "person"],
  ["They freed 30 Ukrainian prisoners of war.", "30", "Ukrainian prisoners", "prisoner"],
  ["They used 1,100 public housing properties.", "1,100", "public housing properties", "property"],
  ["They met two of the deputies.", "two", "deputies", "deputy"],
  ["Two of Johnson's deputies quit.", "Two", "Johnson's deputies", "deputy"],
  ["They fired 30 155-mm shells.", "30", "155-mm shells", "shell"],
  ["They lost 12 T-90 tanks.", "12", "T-90 tanks", "tank"],
  ["A seven-member council met.", "seven", "member", "member"],
  ["Six others were hurt.", "Six", "others", "other"],
  ["600 were wounded.", "600", null, null],
  ["About 1000 come from Asia.", "About 1000", null, null],
  ["The toll rose to 40.", "40", null, null],
  ["Losses came to 471,430 (+1,250) military personnel.", "471,430", "military personnel", "personnel"],
  ["Losses came to 471,430 (+1,250) military personnel.", "+1,250", "military personnel", "personnel"],
  ["A 3,000-strong force came.", "3,000", "force", null],
  ["Dozens of drones fell.", "Dozens", "drones", "drone"],
  ["Thousands of homes burned.", "Thousands", "homes", "home"],
  ["A third of the population fled.", "A third", "population", null],
  ["One in five households froze.", "One in five", "households", null],
])("%s: %s counts %s", (sentence, text, of, unit) => {
  expect(read(sentence)).toContainEqual(expect.objectContaining({ text, of, unit }));
});

test.each<[string, string, string | null]>([
  ["They cut about 5% of its workforce.", "about 5%", "workforce"],
  ["They sent $2.3bn in aid.", "$2.3bn", "aid"],
  ["They dropped 70kg of explosives.", "70kg", "explosives"],
  ["They took 1,300 square kilometers of territory.", "1,300 square kilometers", "territory"],
  ["A 40-km stretch is mined.", "40-km", "stretch"],
  ["They made a £1,000 payment.", "£1,000", "payment"],
  ["Oil sells at €40 per barrel.", "€40", "barrel"],
  ["They waited two hours.", "two hours", null],
  ["It grew 5 percent.", "5 percent", null],
])("%s: %s measures %s", (sentence, text, of) => {
  expect(read(sentence)).toContainEqual(expect.objectContaining({ text, of }));
});

test("what is counted is cut off before a clause, a preposition and a date", () => {
  expect(read("They sent 40 engineers who build bridges.")[0]?.of).toBe("engineers");
  expect(read("They sent 40 engineers to Kursk.")[0]?.of).toBe("engineers");
  expect(read("They sent 40 engineers in October 2024.", "2024-10-26")[0]?.of).toBe("engineers");
});

test("the date beside a figure is kept", () => {
  expect(read("They sold 63,150 cars in 2019.", "2020-01-10")).toMatchObject([{ text: "63,150", date: "2019" }]);
  expect(read("They sold 63,150 cars to dealers.", "2020-01-10")).toMatchObject([{ date: null }]);
});
