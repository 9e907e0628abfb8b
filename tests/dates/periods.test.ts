import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("parts of months and years", () => {
  dates("2024-10-26", [
    ["It began in early October 1939.", "early October 1939 | DATE 1939-10 START"],
    ["It began in mid-September 1942.", "mid-September 1942 | DATE 1942-09 MID"],
    ["It began in mid-1996.", "mid-1996 | DATE 1996 MID"],
    ["It began in late 1942.", "late 1942 | DATE 1942 END 1942-01-01..1942-12-31"],
    ["It began early in 1862.", "early in 1862 | DATE 1862 START"],
    ["It began at the end of March 1943.", "the end of March 1943 | DATE 1943-03 END"],
    ["It began at the start of 2004.", "the start of 2004 | DATE 2004 START"],
    ["It began in the middle of 2010.", "the middle of 2010 | DATE 2010 MID"],
    ["It began around March 1981.", "around March 1981 | DATE 1981-03 APPROX"],
    ["It began in about 1910.", "about 1910 | DATE 1910 APPROX"],
    ["It began in the first week of March 2024.", "the first week of March 2024 | DATE 2024-W09"],
    ["It began in the last week of March 2009.", "the last week of March 2009 | DATE 2009-W13"],
    ["It began on the last day of 2023.", "the last day of 2023 | DATE 2023-12-31"],
    ["It began on the first day of May 2023.", "the first day of May 2023 | DATE 2023-05-01"],
    ["It began in the second half of October 2023.", "the second half of October 2023 | DATE 2023-10 END"],
  ]);
});

describe("quarters, halves and fiscal years", () => {
  dates("2024-10-26", [
    ["It grew in the third quarter of 2009.", "the third quarter of 2009 | DATE 2009-Q3 2009-07-01..2009-09-30"],
    ["It grew in the first quarter of last year.", "the first quarter of last year | DATE 2023-Q1"],
    ["It grew in the third quarter.", "the third quarter | DATE 2024-Q3"],
    ["They posted a third-quarter loss.", "third-quarter | DATE 2024-Q3"],
    ["It grew in this year's second quarter.", "this year's second quarter | DATE 2024-Q2"],
    ["It grew in Q3 2023.", "Q3 2023 | DATE 2023-Q3"],
    ["It grew in 2023 Q3.", "2023 Q3 | DATE 2023-Q3"],
    ["It grew in the final quarter of 2009.", "the final quarter of 2009 | DATE 2009-Q4"],
    ["It grew in the second half of 2008.", "the second half of 2008 | DATE 2008-H2 2008-07-01..2008-12-31"],
    ["It grew in H1 2024.", "H1 2024 | DATE 2024-H1"],
    ["It grew in fiscal 1989.", "fiscal 1989 | DATE 1989"],
    ["It grew in fiscal year 2023.", "fiscal year 2023 | DATE 2023"],
    ["It grew in FY2023.", "FY2023 | DATE 2023"],
    ["It grew last quarter.", "last quarter | DATE 2024-Q3"],
  ]);
});

describe("seasons", () => {
  dates("2024-10-26", [
    ["It began in the summer of 1779.", "the summer of 1779 | DATE 1779-SU 1779-06-01..1779-08-31"],
    ["It began in summer 2007.", "summer 2007 | DATE 2007-SU"],
    ["It began in the spring of 1862.", "the spring of 1862 | DATE 1862-SP"],
    ["It began in the autumn of 2023.", "the autumn of 2023 | DATE 2023-FA"],
    ["It began in the winter of 1791.", "the winter of 1791 | DATE 1791-WI 1791-12-01..1792-02-29"],
    ["It began last summer.", "last summer | DATE 2024-SU"],
    ["It began this spring.", "this spring | DATE 2024-SP"],
    ["It began in the fall of 1989.", "the fall of 1989 | DATE 1989-FA"],
    ["It began in early summer 1943.", "early summer 1943 | DATE 1943-SU START"],
    ["It began in late spring of last year.", "late spring of last year | DATE 2023-SP END"],
  ]);
});

describe("decades and centuries", () => {
  dates("2024-10-26", [
    ["It grew in the 1990s.", "the 1990s | DATE 199 1990-01-01..1999-12-31"],
    ["It grew in the late 1960s.", "the late 1960s | DATE 196 END"],
    ["It grew in the '80s.", "the '80s | DATE 198"],
    ["It grew in the 70s.", "the 70s | DATE 197"],
    ["It grew in the nineties.", "the nineties | DATE 199"],
    ["It grew in the early 2000s.", "the early 2000s | DATE 200 START"],
    ["It grew in the 20th century.", "the 20th century | DATE 19 1900-01-01..1999-12-31"],
    ["It grew in the nineteenth century.", "the nineteenth century | DATE 18"],
    ["It grew in the twenty-first century.", "the twenty-first century | DATE 20"],
    ["It was an 18th-century fort.", "18th-century | DATE 17"],
    ["It grew in the early 21st century.", "the early 21st century | DATE 20 START"],
    ["It grew in the 9th century BC.", "the 9th century BC | DATE -08 -0899-01-01..-0800-12-31"],
  ]);
});
