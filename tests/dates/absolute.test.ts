import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("day, month and year, in every English order", () => {
  dates("2024-10-26", [
    ["It was signed on June 18, 2024.", "June 18, 2024 | DATE 2024-06-18 2024-06-18..2024-06-18"],
    ["It was signed on 18 June 2024.", "18 June 2024 | DATE 2024-06-18"],
    ["It was signed on 18 June, 2024.", "18 June, 2024 | DATE 2024-06-18"],
    ["It was signed on June 18th, 2024.", "June 18th, 2024 | DATE 2024-06-18"],
    ["It was signed on the 18th of June 2024.", "the 18th of June 2024 | DATE 2024-06-18"],
    ["It was signed on June the 18th, 2024.", "June the 18th, 2024 | DATE 2024-06-18"],
    ["It was signed on 18th June 2024.", "18th June 2024 | DATE 2024-06-18"],
    ["It was signed on Oct. 7, 2023.", "Oct. 7, 2023 | DATE 2023-10-07"],
    ["It was signed on 7 Oct 2023.", "7 Oct 2023 | DATE 2023-10-07"],
    ["It was signed on Sept. 30, 2022.", "Sept. 30, 2022 | DATE 2022-09-30"],
    ["It was signed on Feb 24 2022.", "Feb 24 2022 | DATE 2022-02-24"],
    ["It was signed on January 13 1951.", "January 13 1951 | DATE 1951-01-13"],
    ["It was signed on the first of March 2020.", "the first of March 2020 | DATE 2020-03-01"],
    ["It was signed on June 20 of 1792.", "June 20 of 1792 | DATE 1792-06-20"],
    ["It was signed on February 29, 2024.", "February 29, 2024 | DATE 2024-02-29"],
    ["They met on Monday, October 28, 2024.", "Monday, October 28, 2024 | DATE 2024-10-28"],
    ["They met on Friday Oct. 13.", "Friday Oct. 13 | DATE 2024-10-13"],
    ["They met on Thursday, 24 October.", "Thursday, 24 October | DATE 2024-10-24"],
    ["KYIV, Oct. 25 - The army fell back.", "Oct. 25 | DATE 2024-10-25"],
  ]);
});

describe("months and years", () => {
  dates("2024-10-26", [
    ["It began in June 2023.", "June 2023 | DATE 2023-06 2023-06-01..2023-06-30"],
    ["It began in June, 2023.", "June, 2023 | DATE 2023-06"],
    ["It began in June of 2023.", "June of 2023 | DATE 2023-06"],
    ["It began in Sept. 2022.", "Sept. 2022 | DATE 2022-09"],
    ["It began in February 2024.", "February 2024 | DATE 2024-02 2024-02-01..2024-02-29"],
    ["It began in May 1968.", "May 1968 | DATE 1968-05"],
    ["It began in March 2014.", "March 2014 | DATE 2014-03"],
    ["It began in 2014.", "2014 | DATE 2014 2014-01-01..2014-12-31"],
    ["The 2014 war changed much.", "2014 | DATE 2014"],
    ["Crimea (2014) came first.", "2014 | DATE 2014"],
    ["It has lasted since 2022.", "2022 | DATE 2022"],
    ["The year 1950 was hard.", "The year 1950 | DATE 1950"],
    ["It ended in nineteen ninety-six.", "nineteen ninety-six | DATE 1996"],
    ["By the year two thousand it was gone.", "the year two thousand | DATE 2000"],
    ["They rose up in '89 and won.", "'89 | DATE 1989"],
    ["Carthage fell in 146 BC.", "146 BC | DATE -0145 -0145-01-01..-0145-12-31"],
    ["Rome was sacked in AD 410.", "410 | DATE 0410"],
    ["The town was founded in 72 AD.", "72 AD | DATE 0072 0072-01-01..0072-12-31"],
    ["It was begun in January last year.", "January last year | DATE 2023-01"],
    ["It will be held in April next year.", "April next year | DATE 2025-04"],
    ["It began in late November.", "late November | DATE 2023-11 END"],
  ]);
});

describe("dates that leave the year open take it from the document's date and the verb", () => {
  dates("2024-10-26", [
    ["The army entered the town on October 25.", "October 25 | DATE 2024-10-25"],
    ["The army will enter the town on October 27.", "October 27 | DATE 2024-10-27"],
    ["The treaty was signed on December 20.", "December 20 | DATE 2023-12-20"],
    ["A dividend payable December 20 was declared.", "December 20 | DATE 2024-12-20"],
    ["The army entered the town in October.", "October | DATE 2024-10 2024-10-01..2024-10-31"],
    ["The army entered the town in August.", "August | DATE 2024-08"],
    ["The army will return in February.", "February | DATE 2025-02"],
    ["The army entered the town on 26 October.", "26 October | DATE 2024-10-26"],
    ["They arrived last October.", "last October | DATE 2023-10"],
    ["They arrived last March.", "last March | DATE 2024-03"],
    ["They arrived this September.", "this September | DATE 2024-09"],
    ["They will leave next March.", "next March | DATE 2025-03"],
  ]);
});
