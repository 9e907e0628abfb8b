import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("lists and ranges of days are several expressions", () => {
  dates("2024-10-26", [
    ["They will arrive on October 27 and 28.", "October 27 | DATE 2024-10-27", "28 | DATE 2024-10-28"],
    ["They left between 3 and 5 May.", "3 | DATE 2024-05-03", "5 May | DATE 2024-05-05"],
    ["They met on 27-28 September 2024.", "27 | DATE 2024-09-27", "28 September 2024 | DATE 2024-09-28"],
    ["They met on September 27-28, 2024.", "September 27 | DATE 2024-09-27", "28, 2024 | DATE 2024-09-28"],
    [
      "They met on 3, 5 and 7 June 2023.",
      "3 | DATE 2023-06-03",
      "5 | DATE 2023-06-05",
      "7 June 2023 | DATE 2023-06-07",
    ],
    [
      "They met on June 3, 5, and 7, 2023.",
      "June 3 | DATE 2023-06-03",
      "5 | DATE 2023-06-05",
      "7, 2023 | DATE 2023-06-07",
    ],
    ["They met from the 3rd to the 5th of May 2022.", "the 3rd | DATE 2022-05-03", "5th of May 2022 | DATE 2022-05-05"],
    ["It lasted from May 6 to May 9, 1945.", "May 6 | DATE 1945-05-06", "May 9, 1945 | DATE 1945-05-09"],
    [
      "It lasted from 30 December to 2 January 2023.",
      "30 December | DATE 2022-12-30",
      "2 January 2023 | DATE 2023-01-02",
    ],
    ["It ran from May to August 2023.", "May | DATE 2023-05", "August 2023 | DATE 2023-08"],
    ["It ran from May 2023 to August.", "May 2023 | DATE 2023-05", "August | DATE 2023-08"],
    ["It ran from November 2022 to March.", "November 2022 | DATE 2022-11", "March | DATE 2023-03"],
    [
      "It ran from late July until mid-August 2023.",
      "late July | DATE 2023-07 END",
      "mid-August 2023 | DATE 2023-08 MID",
    ],
  ]);
});

describe("ranges of years", () => {
  dates("2024-10-26", [
    ["In 2022-24 it grew.", "2022 | DATE 2022", "24 | DATE 2024"],
    ["The First World War (1914–1918) had ended.", "1914 | DATE 1914", "1918 | DATE 1918"],
    ["It lasted from 1965 to 1973.", "1965 | DATE 1965", "1973 | DATE 1973"],
    ["It lasted from 264 to 241 BC.", "264 | DATE -0263", "241 BC | DATE -0240"],
    ["It lasted from 264 BC to 241 BC.", "264 BC | DATE -0263", "241 BC | DATE -0240"],
  ]);
});

describe("a number after a day belongs to what it counts", () => {
  dates("2024-10-26", [
    ["On October 25 and 12 soldiers died.", "October 25 | DATE 2024-10-25"],
    ["On October 25, 12 soldiers died.", "October 25 | DATE 2024-10-25"],
    ["In October 300 soldiers died.", "October | DATE 2024-10"],
    ["In October 12% of them left.", "October | DATE 2024-10"],
  ]);
});
