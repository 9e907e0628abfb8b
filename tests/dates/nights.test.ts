import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("one night of two days", () => {
  dates("2024-10-26", [
    [
      "On the night of 13 to 14 December, drones struck.",
      "the night of 13 to 14 December | TIME 2024-12-13TNI 2024-12-13..2024-12-14",
    ],
    [
      "On the night of December 13-14, 2023, drones struck.",
      "the night of December 13-14, 2023 | TIME 2023-12-13TNI 2023-12-13..2023-12-14",
    ],
    [
      "On the night of 31 December to 1 January, drones struck.",
      "the night of 31 December to 1 January | TIME 2024-12-31TNI 2024-12-31..2025-01-01",
    ],
    [
      "On the night of Friday to Saturday, drones struck.",
      "the night of Friday to Saturday | TIME 2024-10-25TNI 2024-10-25..2024-10-26",
    ],
    // Two days that do not follow each other are two expressions.
    [
      "On the night of 13 and 20 May, drones struck.",
      "the night of 13 | TIME 2024-05-13TNI",
      "20 May | DATE 2024-05-20",
    ],
  ]);
});

describe("overnight and a day", () => {
  dates("2024-10-26", [
    ["Overnight, drones struck.", "Overnight | TIME 2024-10-26TNI 2024-10-26..2024-10-26"],
    ["Overnight on October 24, drones struck.", "Overnight on October 24 | TIME 2024-10-24TNI"],
    [
      "Overnight on October 24-25, drones struck.",
      "Overnight on October 24-25 | TIME 2024-10-24TNI 2024-10-24..2024-10-25",
    ],
    ["Drones struck overnight into Saturday.", "overnight into Saturday | TIME 2024-10-25TNI 2024-10-25..2024-10-26"],
    ["Drones struck overnight. On Friday he left.", "overnight | TIME 2024-10-26TNI", "Friday | DATE 2024-10-25"],
  ]);
});

describe("two times of one day", () => {
  dates("2024-10-26", [
    [
      "It was struck between 8 p.m. and 10 p.m. on Friday.",
      "8 p.m. | TIME 2024-10-25T20:00",
      "10 p.m. on Friday | TIME 2024-10-25T22:00",
    ],
    ["It lasted from 7am to 9am GMT.", "7am | TIME 2024-10-26T07:00Z", "9am GMT | TIME 2024-10-26T09:00Z"],
    [
      "At 15:30 local time (1430 UTC) on Tuesday it burned.",
      "15:30 local time | TIME 2024-10-22T15:30",
      "1430 UTC | TIME 2024-10-22T14:30Z",
      "Tuesday | DATE 2024-10-22",
    ],
    ["He came at 7am. At 9am GMT he left.", "7am | TIME 2024-10-26T07:00", "9am GMT | TIME 2024-10-26T09:00Z"],
  ]);
});

describe("moments that the light tells", () => {
  dates("2024-10-26", [
    ["They left at dawn on Tuesday.", "dawn on Tuesday | TIME 2024-10-22TMO"],
    ["They left before sunset.", "sunset | TIME 2024-10-26TEV"],
    ["They left at midday.", "midday | TIME 2024-10-26T12:00"],
    ["The dawn raid failed."],
    ["The sunset was red."],
  ]);
});
