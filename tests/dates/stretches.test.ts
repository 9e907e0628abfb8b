import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("a stretch of something named", () => {
  dates("2024-10-26", [
    [
      "It grew in the first nine months of 1997.",
      "the first nine months of 1997 | DURATION P9M 1997-01-01..1997-09-30",
    ],
    [
      "It grew in the first two quarters of 1990.",
      "the first two quarters of 1990 | DURATION P2Q 1990-01-01..1990-06-30",
    ],
    [
      "It fell in the last two weeks of May 2024.",
      "the last two weeks of May 2024 | DURATION P2W 2024-05-18..2024-05-31",
    ],
    ["It fell in the first weeks of the war."],
  ]);
});

describe("a stretch up to something named", () => {
  dates("2024-10-26", [
    [
      "It grew in the three months to September.",
      "the three months | DURATION P3M 2024-07-01..2024-09-30",
      "September | DATE 2024-09",
    ],
    [
      "It grew in the nine months ended Sept. 30, 2024.",
      "the nine months | DURATION P9M 2024-01-01..2024-09-30",
      "Sept. 30, 2024 | DATE 2024-09-30",
    ],
    [
      "It grew in the year ended March 31.",
      "the year | DURATION P1Y 2023-04-01..2024-03-31",
      "March 31 | DATE 2024-03-31",
    ],
    [
      "They lost 300 in the week to 20 October.",
      "the week | DURATION P1W 2024-10-14..2024-10-20",
      "20 October | DATE 2024-10-20",
    ],
    ["It rose in the two weeks to the vote.", "the two weeks | DURATION P2W null..null"],
  ]);
});

describe("years and seasons that two years share", () => {
  dates("2024-10-26", [
    ["In 2022/23 it lost money.", "2022/23 | DATE 2022 2022-01-01..2023-12-31"],
    ["In FY 2023-24 it lost money.", "FY 2023-24 | DATE 2023 2023-01-01..2024-12-31"],
    ["The winter of 2022-23 was hard.", "The winter of 2022-23 | DATE 2022-WI 2022-12-01..2023-02-28"],
    ["The winter of 2022/2023 was hard.", "The winter of 2022/2023 | DATE 2022-WI 2022-12-01..2023-02-28"],
    ["The 2022-24 campaign failed.", "2022 | DATE 2022", "24 | DATE 2024"],
    ["The vote was 2022/40."],
  ]);
});

describe("a quarter of the year before", () => {
  dates("2024-10-26", [
    ["It fell from the year-ago third quarter.", "the year-ago third quarter | DATE 2023-Q3 2023-07-01..2023-09-30"],
    ["It fell from the comparable year-earlier quarter.", "the comparable year-earlier quarter | DATE 2023-Q3"],
    ["It grew in 3Q24 and 1H24.", "3Q24 | DATE 2024-Q3", "1H24 | DATE 2024-H1"],
  ]);
});
