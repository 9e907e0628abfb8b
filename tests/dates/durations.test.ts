import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("durations", () => {
  dates("2024-10-26", [
    ["He served for three years.", "three years | DURATION P3Y null..null"],
    ["He served for 10 days.", "10 days | DURATION P10D"],
    ["It was a decade-long war.", "decade-long | DURATION P10Y"],
    ["It was a two-day visit.", "two-day | DURATION P2D"],
    ["It was a 16-hour flight.", "16-hour | DURATION PT16H"],
    ["It lasted an hour.", "an hour | DURATION PT1H"],
    ["It lasted half an hour.", "half an hour | DURATION PT30M"],
    ["It lasted 5 1/2 hours.", "5 1/2 hours | DURATION PT5H30M"],
    ["It lasted two and a half years.", "two and a half years | DURATION P2Y6M"],
    ["It lasted a year and a half.", "a year and a half | DURATION P1Y6M"],
    ["It lasted two hours and ten minutes.", "two hours and ten minutes | DURATION PT2H10M"],
    ["It lasted twenty-four days.", "twenty-four days | DURATION P24D"],
    ["It lasted two decades.", "two decades | DURATION P20Y"],
    ["It lasted a century.", "a century | DURATION P100Y"],
    ["It lasted several months.", "several months | DURATION PXM"],
    ["It lasted a few days.", "a few days | DURATION PXD"],
    ["It lasted a couple of weeks.", "a couple of weeks | DURATION P2W APPROX"],
    ["The call is scheduled to last 45 minutes.", "45 minutes | DURATION PT45M"],
    ["The talks may last months.", "months | DURATION PXM"],
    ["It lasted for years.", "years | DURATION PXY"],
    ["It lasted for weeks or months.", "weeks or months | DURATION PXW"],
    ["It lasted more than three years.", "more than three years | DURATION P3Y MORE_THAN"],
    ["It lasted at least 30 days.", "at least 30 days | DURATION P30D EQUAL_OR_MORE"],
    ["It lasted less than a week.", "less than a week | DURATION P1W LESS_THAN"],
    ["It lasted nearly two years.", "nearly two years | DURATION P2Y LESS_THAN"],
    ["It lasted about four hours.", "about four hours | DURATION PT4H APPROX"],
    ["It lasts up to 180 days.", "up to 180 days | DURATION P180D EQUAL_OR_LESS"],
    ["It takes two to three weeks.", "two to three weeks | DURATION P2W EQUAL_OR_MORE"],
    ["It was a 30-to-60-day process.", "30-to-60-day | DURATION P30D EQUAL_OR_MORE"],
    ["It lasted a year or so.", "a year or so | DURATION P1Y APPROX"],
    ["It lasted two fortnights.", "two fortnights | DURATION P4W"],
    ["It was over within a week.", "a week | DURATION P1W"],
  ]);
});

describe("stretches up to now and from now on lie on the calendar", () => {
  dates("2024-10-26", [
    ["It grew over the past two months.", "the past two months | DURATION P2M 2024-08-26..2024-10-26"],
    ["It grew in the past 24 hours.", "the past 24 hours | DURATION PT24H 2024-10-25..2024-10-26"],
    ["It grew in the last three days.", "the last three days | DURATION P3D 2024-10-23..2024-10-26"],
    ["It will grow in the next two weeks.", "the next two weeks | DURATION P2W 2024-10-26..2024-11-09"],
    ["It will grow in the coming days.", "the coming days | DURATION PXD null..null"],
    ["It grew over the past decade.", "the past decade | DURATION P10Y 2014-10-26..2024-10-26"],
    ["It grew in recent years.", "recent years | DURATION PXY"],
    ["It grew in the last few months.", "the last few months | DURATION PXM"],
  ]);
});

describe("stretches as adjectives, and with adjectives", () => {
  dates("2024-10-26", [
    ["A decade-long war ended.", "decade-long | DURATION P10Y"],
    ["A yearlong siege ended.", "yearlong | DURATION P1Y"],
    ["They fought for ten brutal months.", "ten brutal months | DURATION P10M"],
    ["He will come in the coming days and weeks.", "the coming days and weeks | DURATION PXD"],
    ["The three-year-old war goes on."],
    ["It was a six-month-old baby."],
  ]);
});

describe("how often", () => {
  dates("2024-10-26", [
    ["They meet twice a week.", "twice a week | SET P1W"],
    ["They meet three times a month.", "three times a month | SET P1M"],
    ["They meet once every two years.", "once every two years | SET P2Y"],
    ["They rest on weekends.", "weekends | SET XXXX-WXX-WE"],
    ["They met twice."],
    ["They met three times."],
  ]);
});

describe("sets", () => {
  dates("2024-10-26", [
    ["They meet every day.", "every day | SET P1D null..null"],
    ["They meet each year.", "each year | SET P1Y"],
    ["They meet every two weeks.", "every two weeks | SET P2W"],
    ["They meet every other day.", "every other day | SET P2D"],
    ["They meet every July.", "every July | SET XXXX-07"],
    ["They meet every morning.", "every morning | SET XXXX-XX-XXTMO"],
    ["They meet every summer.", "every summer | SET XXXX-SU"],
    ["They meet annually.", "annually | SET P1Y"],
    ["They meet daily.", "daily | SET P1D"],
    ["They meet weekly.", "weekly | SET P1W"],
  ]);
});

describe("ages and other numbers are no durations", () => {
  dates("2024-10-26", [
    ["A 32-year-old man was held."],
    ["She is 25 years old."],
    ["A boy of 12 years of age was held."],
    ["It was the 1,000th day of the war."],
    ["They placed second in the race."],
    ["Three-quarters of them left."],
    ["They lost nearly three quarters of it."],
    ["A quarter of them left."],
  ]);
});
