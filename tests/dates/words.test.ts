import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("words that are dates elsewhere", () => {
  dates("2024-10-26", [
    ["They may march in the sun."],
    ["May said that March would win."],
    ["Sun said it will cut jobs."],
    ["Shares of Sun fell."],
    ["It is closer than the Sun, and around the Sun you see it."],
    ["Mr. April met Jan Kowalski and Mar Lopez."],
    ["On the 1,000th day of the war, the city was hit."],
    ["On Day 975 of the war they stopped."],
    ["On the third day of the offensive they stopped."],
    ["He flew F-15s in his 30s."],
    ["Chapter 11, Article 5 and the Boeing 747."],
    ["Shares closed at 14.30, up from 13.20."],
  ]);
});

describe("short forms", () => {
  dates("2024-10-26", [
    ["It was sent on 05 March 24.", "05 March 24 | DATE 2024-03-05"],
    ["It was sent on 5 March 24 men saw.", "5 March | DATE 2024-03-05"],
    ["It was hit at 14.30 on 5 May.", "14.30 on 5 May | TIME 2024-05-05T14:30"],
    ["It was hit at 14.30 GMT.", "14.30 GMT | TIME 2024-10-26T14:30Z"],
    ["One day he will return.", "One day | DATE FUTURE_REF"],
    ["He returns a week from Monday.", "a week from Monday | DATE 2024-11-04"],
  ]);
});

describe("months and the verb", () => {
  dates("2024-08-16", [
    ["They agreed in June to buy it.", "June | DATE 2024-06"],
    ["It fell in November.", "November | DATE 2023-11"],
  ]);
});
