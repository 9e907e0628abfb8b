import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("without a document's date nothing is made up", () => {
  dates(null, [
    ["They met yesterday.", "yesterday | DATE null null..null"],
    ["They met last year.", "last year | DATE null null..null"],
    ["They met on Wednesday.", "Wednesday | DATE XXXX-WXX-3 null..null"],
    ["They met on October 27.", "October 27 | DATE XXXX-10-27 null..null"],
    ["They met in October.", "October | DATE XXXX-10 null..null"],
    ["They met in the third quarter.", "the third quarter | DATE XXXX-Q3 null..null"],
    ["They met on Christmas Day.", "Christmas Day | DATE XXXX-12-25 null..null"],
    ["They met at Easter.", "Easter | DATE null null..null"],
    ["They met at 14:30 sharp.", "14:30 | TIME T14:30 null..null"],
    ["They met on 26 October 2024.", "26 October 2024 | DATE 2024-10-26 2024-10-26..2024-10-26"],
    [
      "It began on 26 May 2024. Two days later it ended.",
      "26 May 2024 | DATE 2024-05-26",
      "Two days later | DATE 2024-05-28",
    ],
    ["It began in 1943. In May it ended.", "1943 | DATE 1943", "May | DATE 1943-05"],
    ["It grew over the past two months.", "the past two months | DURATION P2M null..null"],
  ]);
});

describe("a malformed document's date is as none", () => {
  dates("yesterday", [["They met last week.", "last week | DATE null null..null"]]);
  dates("2024-02-31", [["They met last week.", "last week | DATE null null..null"]]);
});

describe("a document's date with a time counts as its day", () => {
  dates("2024-10-26T22:15:00Z", [["They met yesterday.", "yesterday | DATE 2024-10-25"]]);
});
