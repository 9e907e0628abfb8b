import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("times of the day", () => {
  dates("2024-10-26", [
    ["The siren sounded at 14:30 Kyiv time.", "14:30 Kyiv time | TIME 2024-10-26T14:30 2024-10-26..2024-10-26"],
    ["The siren sounded at 0900 GMT.", "0900 GMT | TIME 2024-10-26T09:00Z"],
    ["The siren sounded at 18:00 UTC.", "18:00 UTC | TIME 2024-10-26T18:00Z"],
    ["The siren sounded at 7 a.m. on Monday.", "7 a.m. on Monday | TIME 2024-10-21T07:00"],
    ["The siren sounded at 9 p.m. Tuesday.", "9 p.m. Tuesday | TIME 2024-10-22T21:00"],
    ["The siren sounded on Monday at 7 a.m. in Kyiv.", "Monday at 7 a.m. | TIME 2024-10-21T07:00"],
    ["The siren sounded at 10:35 p.m. local time.", "10:35 p.m. local time | TIME 2024-10-26T22:35"],
    ["The siren sounded at 12 a.m. sharp.", "12 a.m. | TIME 2024-10-26T00:00"],
    ["The siren sounded at 12 p.m. sharp.", "12 p.m. | TIME 2024-10-26T12:00"],
    ["The siren sounded at 5:30PM again.", "5:30PM | TIME 2024-10-26T17:30"],
    ["The siren sounded at noon.", "noon | TIME 2024-10-26T12:00"],
    ["The siren sounded at midnight.", "midnight | TIME 2024-10-26T24:00"],
    ["The siren sounded at noon Thursday.", "noon Thursday | TIME 2024-10-24T12:00"],
    ["The siren sounded at 4 in the morning.", "4 in the morning | TIME 2024-10-26T04:00"],
    ["The siren sounded at six o'clock.", "six o'clock | TIME 2024-10-26T06:00"],
    ["The siren sounded around 7:15 p.m. in Lviv.", "around 7:15 p.m. | TIME 2024-10-26T19:15 APPROX"],
    ["The siren sounded on October 25 at 23:10.", "October 25 at 23:10 | TIME 2024-10-25T23:10"],
    ["On October 25 a siren sounded at 23:10.", "October 25 | DATE 2024-10-25", "23:10 | TIME 2024-10-25T23:10"],
    ["As of 10:00 on 26 October, 12 drones were down.", "10:00 on 26 October | TIME 2024-10-26T10:00"],
    ["It is due at 5 p.m. EST Nov. 9.", "5 p.m. EST Nov. 9 | TIME 2024-11-09T17:00-05"],
  ]);
});

describe("parts of the day", () => {
  dates("2024-10-26", [
    ["It began on the night of 20 June 1791.", "the night of 20 June 1791 | TIME 1791-06-20TNI"],
    ["It began on the morning of April 19.", "the morning of April 19 | TIME 2024-04-19TMO"],
    ["It began in the early hours of Friday.", "the early hours of Friday | DATE 2024-10-25 START"],
    ["It fell on 7 May. That afternoon peace came.", "7 May | DATE 2024-05-07", "That afternoon | TIME 2024-05-07TAF"],
  ]);
});

describe("scores, ratios and numbers are no times", () => {
  dates("2024-10-26", [
    ["They won 10:12 in the end."],
    ["The odds were 3:1 against them."],
    ["See verse 14:99 of it."],
  ]);
});
