import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("words that are months, days or seasons elsewhere", () => {
  dates("2024-10-26", [
    ["They may leave."],
    ["Russia may soften its stance."],
    ["May they rest in peace."],
    ["Troops march on the capital."],
    ["The March on Rome was long ago over."],
    ["Theresa May resigned."],
    ["April Jones spoke first."],
    ["Prices fall fast."],
    ["They spring into action."],
    ["The fall of the city was swift."],
    ["An august body of men."],
    ["The second brigade broke."],
    ["Jan Egeland spoke."],
    ["The first battalion held."],
    ["It was a dark night raid."],
  ]);
});

describe("numbers that are no years", () => {
  dates("2024-10-26", [
    ["They sent 2,000 troops."],
    ["They sent 1500 soldiers."],
    ["They sent 2000 troops to the front."],
    ["About 1900 people fled."],
    ["It cost $1999 to build."],
    ["It is 1945 meters high."],
    ["It was a 1500-strong force."],
    ["He bought a Boeing 1900."],
    ["Windows 2000 was installed."],
    ["It flew 1800 km."],
    ["Room 1984 was empty."],
    ["See release 2012-10-S-029 for more."],
    ["Members of Local 1520 voted."],
    ["The T-1990 tank rolled in."],
    ["Some 1812 million were spent."],
  ]);
});

describe("names made of time words", () => {
  dates("2024-10-26", [["He reads USA Today."]]);
});
