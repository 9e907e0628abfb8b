import { expect, test } from "vitest";
import { read, texts } from "./read.ts";

test.each([
  // model and unit names
  "A T-90 and a Su-34 were lost.",
  "The F-16 and the S-300 were seen.",
  "They shelled it with a 155-mm howitzer.",
  "A 7.62 mm rifle was found.",
  "The 810th Brigade and the 3rd Army fought.",
  "COVID-19 spread.",
  "The iPhone 11 and the Galaxy S23 sold well.",
  "They built 5G networks.",
  "The 1990s were hard.",
  "At 0914 it ended.",
  "It began at around 600 pm.",
  // channels, labels, identifiers
  "He spoke on Rossiya 1.",
  "He spoke on Channel 4 and BBC One.",
  "Article 5 and Resolution 2231 hold.",
  "See page 4, section 12 and chapter 7.",
  "He lives at 16-18 Industrial Avenue.",
  "He lives at 358 El Brillo Way.",
  "Game 7 was lost.",
  "Flight 370 vanished.",
  "No. 5 was chosen.",
  "Number #5 was chosen.",
  "Call +380 44 123 4567.",
  "Call 555-123-4567.",
  "Case 12-34-56 was closed.",
  "See notes 3152, 3107, 3177, 3113.",
  "Account 12345678901234567890 was closed.",
  // dates and times, without the dates stage
  "It happened in 2019.",
  "By 2030 it will end.",
  "The 2024 election was close.",
  "It happened on October 27 and 28.",
  "It was signed on June 18, 2024.",
  "On 29 March it ended.",
  "The hunt is on Sept. 20-24.",
  "It began at 11 a.m.",
  "It began at 14:30.",
  "It began at five o'clock.",
  "The 2014-15 season ended.",
  "The war of 1939-1945 ended.",
  "It lasted from 2014 to 2017.",
  "On 2024-10-26 it ended.",
  "On 26/10/2024 it ended.",
  // pronouns and phrases
  "One of the biggest deals failed.",
  "No one came.",
  "This one is new, that one is old.",
  "They love one another.",
  "One day it will end.",
  "On the one hand it works.",
  "Some of whom left.",
  "Several times it failed.",
  "It is a two-way street.",
  "The flag flew at half-staff.",
  "The second half was better.",
  "It came third.",
  "The third round is over.",
  "It went off 24/7 after 9/11.",
  "He is a second lieutenant.",
])("%s holds no figure", (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each<[string, string[]]>([
  ["1) The first item has 3 parts.", ["3"]],
  ["In 2014, 298 people died.", ["298"]],
  ["In 2019 they sold 63,150 Model 3 sedans.", ["63,150"]],
  ["On October 27, 40 people left.", ["40"]],
  ["At 11 a.m. 5 buses left.", ["5"]],
  ["Under Article 5, 30 states agreed.", ["30"]],
  ["Russia sent 2000 troops.", ["2000"]],
  ["They grounded two new 737 Max jets.", ["two"]],
  ["It has 18 deaths per 100,000 people.", ["18"]],
  ["More than 2000 were killed.", ["More than 2000"]],
  ["They dropped at least 34 barrel bombs.", ["at least 34"]],
  ["See https://example.org/12345 for 3 maps.", ["3"]],
])("%s holds only %j", (sentence, evidence) => {
  expect(texts(sentence)).toEqual(evidence);
});

test("nothing is a figure inside a date; durations and ages are", () => {
  const day = "2024-10-26";
  expect(texts("Twelve days ago they left.", day)).toEqual([]);
  expect(texts("They left two years later.", day)).toEqual([]);
  expect(texts("They fought for 30 years.", day)).toEqual(["30 years"]);
  expect(texts("A 35-year-old man left.", day)).toEqual(["35-year-old"]);
  expect(texts("They left on 5 May 2024 with 30 trucks.", day)).toEqual(["30"]);
});
