import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("well-known days", () => {
  dates("2024-10-26", [
    ["They met on Christmas Eve.", "Christmas Eve | DATE 2023-12-24"],
    ["They will meet on Christmas Eve.", "Christmas Eve | DATE 2024-12-24"],
    ["They met on Christmas Day 1963.", "Christmas Day 1963 | DATE 1963-12-25"],
    ["They met at Christmas 2007.", "Christmas 2007 | DATE 2007-12-25"],
    ["They met last Christmas.", "last Christmas | DATE 2023-12-25"],
    ["They met on New Year's Eve 1999.", "New Year's Eve 1999 | DATE 1999-12-31"],
    ["They met on New Year's Day.", "New Year's Day | DATE 2024-01-01"],
    ["They met at Easter 2024.", "Easter 2024 | DATE 2024-03-31"],
    ["They met on Good Friday 2023.", "Good Friday 2023 | DATE 2023-04-07"],
    ["They met on Easter Monday 2019.", "Easter Monday 2019 | DATE 2019-04-22"],
    ["They met on Thanksgiving Day 1999.", "Thanksgiving Day 1999 | DATE 1999-11-25"],
    ["They met on Memorial Day 2022.", "Memorial Day 2022 | DATE 2022-05-30"],
    ["They met on Labor Day 2020.", "Labor Day 2020 | DATE 2020-09-07"],
    ["They met on Bastille Day 2016.", "Bastille Day 2016 | DATE 2016-07-14"],
    ["The world changed after 9/11 for good.", "9/11 | DATE 2001-09-11 2001-09-11..2001-09-11"],
    ["Markets crashed on Black Monday.", "Black Monday | DATE 1987-10-19"],
    ["They landed on D-Day.", "D-Day | DATE 1944-06-06"],
    ["The truce ends with Ramadan.", "Ramadan | DATE null null..null"],
  ]);
});

describe("names that only look like days", () => {
  dates("2024-10-26", [
    ["He flew to Easter Island."],
    ["The Tet Offensive had failed."],
    ["He wrote for The Sunday Times."],
  ]);
});
