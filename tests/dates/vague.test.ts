import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("now, before and some time ahead", () => {
  dates("2024-10-26", [
    ["It is now closed.", "now | DATE PRESENT_REF null..null"],
    ["It is currently closed.", "currently | DATE PRESENT_REF"],
    ["It is at present closed.", "at present | DATE PRESENT_REF"],
    ["It is closed for the time being.", "the time being | DATE PRESENT_REF"],
    ["Few come these days.", "these days | DATE PRESENT_REF"],
    ["The current government fell.", "current | DATE PRESENT_REF"],
    ["It was recently closed.", "recently | DATE PAST_REF"],
    ["The recent losses hurt.", "recent | DATE PAST_REF"],
    ["More recently it was closed.", "More recently | DATE PAST_REF"],
    ["Russia will soon deploy troops.", "soon | DATE FUTURE_REF"],
    ["It may close in the near future.", "the near future | DATE FUTURE_REF"],
    ["It will help future efforts.", "future | DATE FUTURE_REF"],
  ]);
});

describe("not vague times", () => {
  dates("2024-10-26", [["They soon became friends."], ["Soon after, they left."], ["The river current is strong."]]);
});
