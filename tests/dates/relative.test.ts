import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("days counted from the document's date", () => {
  dates("2024-10-26", [
    ["They met today.", "today | DATE 2024-10-26 2024-10-26..2024-10-26"],
    ["They met yesterday.", "yesterday | DATE 2024-10-25"],
    ["They meet tomorrow.", "tomorrow | DATE 2024-10-27"],
    ["They met the day before yesterday.", "the day before yesterday | DATE 2024-10-24"],
    ["They meet the day after tomorrow.", "the day after tomorrow | DATE 2024-10-28"],
    ["They meet tonight.", "tonight | TIME 2024-10-26TNI"],
    ["They met last night.", "last night | TIME 2024-10-25TNI"],
    ["They met this morning.", "this morning | TIME 2024-10-26TMO"],
    ["They met yesterday afternoon.", "yesterday afternoon | TIME 2024-10-25TAF"],
    ["They meet tomorrow night.", "tomorrow night | TIME 2024-10-27TNI"],
    ["Drones struck overnight.", "overnight | TIME 2024-10-26TNI"],
    ["They met earlier today.", "earlier today | DATE 2024-10-26 START"],
  ]);
});

describe("weeks, months and years counted from the document's date", () => {
  dates("2024-10-26", [
    ["They met last week.", "last week | DATE 2024-W42 2024-10-14..2024-10-20"],
    ["They met this week.", "this week | DATE 2024-W43 2024-10-21..2024-10-27"],
    ["They meet next week.", "next week | DATE 2024-W44 2024-10-28..2024-11-03"],
    ["They met last month.", "last month | DATE 2024-09 2024-09-01..2024-09-30"],
    ["They meet next month.", "next month | DATE 2024-11"],
    ["They met last year.", "last year | DATE 2023 2023-01-01..2023-12-31"],
    ["They met this year.", "this year | DATE 2024"],
    ["They meet early next year.", "early next year | DATE 2025 START"],
    ["They met earlier this month.", "earlier this month | DATE 2024-10 START"],
    ["They meet later this year.", "later this year | DATE 2024 END"],
    ["They met at the end of last year.", "the end of last year | DATE 2023 END"],
    ["They met last weekend.", "last weekend | DATE 2024-W42-WE 2024-10-19..2024-10-20"],
    ["They meet next weekend.", "next weekend | DATE 2024-W44-WE 2024-11-02..2024-11-03"],
    ["It grew this century.", "this century | DATE 20 2000-01-01..2099-12-31"],
    ["It must close by the end of the year.", "the end of the year | DATE 2024 END"],
    ["It must close by year-end.", "year-end | DATE 2024 END"],
    ["It must close by the end of the month.", "the end of the month | DATE 2024-10 END"],
  ]);
});

describe("so many units ago or from now", () => {
  dates("2024-10-26", [
    ["They met three days ago.", "three days ago | DATE 2024-10-23"],
    ["They met two weeks ago.", "two weeks ago | DATE 2024-W41"],
    ["They met six months ago.", "six months ago | DATE 2024-04"],
    ["They met a month ago.", "a month ago | DATE 2024-09"],
    ["They met ten years ago.", "ten years ago | DATE 2014"],
    ["They met 50 years ago.", "50 years ago | DATE 1974"],
    ["They met a decade ago.", "a decade ago | DATE 2014"],
    ["They met a century ago.", "a century ago | DATE 1924"],
    ["They met more than ten years ago.", "more than ten years ago | DATE 2014 BEFORE"],
    ["They met less than a year ago.", "less than a year ago | DATE 2023 AFTER"],
    ["They met about two months ago.", "about two months ago | DATE 2024-08 APPROX"],
    ["They met 24 hours ago.", "24 hours ago | DATE 2024-10-25"],
    ["They met 9,000 years ago.", "9,000 years ago | DATE -6976 -6976-01-01..-6976-12-31"],
    ["They met 20,000 years ago.", "20,000 years ago | DATE null null..null"],
    ["They met 999999999 days ago.", "999999999 days ago | DATE null null..null"],
    ["It grew over the past 20,000 years.", "the past 20,000 years | DURATION P20000Y null..null"],
    ["They met several years ago.", "several years ago | DATE PAST_REF"],
    ["They meet two weeks from now.", "two weeks from now | DATE 2024-W45"],
  ]);
});

describe("against the date last mentioned", () => {
  dates("2024-10-26", [
    ["It fell on 7 May; the same day peace came.", "7 May | DATE 2024-05-07", "the same day | DATE 2024-05-07"],
    ["It fell on 7 May. A day earlier it had held.", "7 May | DATE 2024-05-07", "A day earlier | DATE 2024-05-06"],
    ["It fell on 7 May. Two days later peace came.", "7 May | DATE 2024-05-07", "Two days later | DATE 2024-05-09"],
    ["It fell on 7 May. Two weeks later peace came.", "7 May | DATE 2024-05-07", "Two weeks later | DATE 2024-W21"],
    ["It fell on 7 May. The next day peace came.", "7 May | DATE 2024-05-07", "The next day | DATE 2024-05-08"],
    [
      "It fell on 7 May. The following day peace came.",
      "7 May | DATE 2024-05-07",
      "The following day | DATE 2024-05-08",
    ],
    ["It fell on 7 May. The previous day it held.", "7 May | DATE 2024-05-07", "The previous day | DATE 2024-05-06"],
    ["It fell on 7 May. The day before, it held.", "7 May | DATE 2024-05-07", "The day before | DATE 2024-05-06"],
    [
      "It fell on 7 May. The next morning peace came.",
      "7 May | DATE 2024-05-07",
      "The next morning | TIME 2024-05-08TMO",
    ],
    ["It fell in 1943. The following year peace came.", "1943 | DATE 1943", "The following year | DATE 1944"],
    ["It fell in 1943. Two years later peace came.", "1943 | DATE 1943", "Two years later | DATE 1945"],
    ["It fell in 1943. Later that year peace came.", "1943 | DATE 1943", "Later that year | DATE 1943 END"],
    [
      "It fell in May 1943. The previous month it held.",
      "May 1943 | DATE 1943-05",
      "The previous month | DATE 1943-04",
    ],
    ["It fell in 1943. Two days later peace came.", "1943 | DATE 1943", "Two days later | DATE null null..null"],
    ["They met two days after October 5.", "two days after October 5 | DATE 2024-10-07"],
    ["They met in the week of March 4.", "the week of March 4 | DATE 2024-W10"],
    ["They met the day before last Tuesday.", "the day before last Tuesday | DATE 2024-10-21"],
    ["They met the day after Christmas 2023.", "the day after Christmas 2023 | DATE 2023-12-26"],
    ["They met a week before Christmas 2023.", "a week before Christmas 2023 | DATE 2023-W51"],
    [
      "Profit fell in the third quarter from a year earlier.",
      "the third quarter | DATE 2024-Q3",
      "a year earlier | DATE 2023-Q3",
    ],
  ]);
});
