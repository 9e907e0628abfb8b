import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("dates in digits", () => {
  dates("2024-10-26", [
    ["Updated 2024-10-26.", "2024-10-26 | DATE 2024-10-26"],
    ["Seen on 26/10/2024 near the border.", "26/10/2024 | DATE 2024-10-26"],
    ["Seen on 10/26/2024 near the border.", "10/26/2024 | DATE 2024-10-26"],
    ["Seen on 26.10.2024 near the border.", "26.10.2024 | DATE 2024-10-26"],
    ["Seen on 05.06.2024 near the border.", "05.06.2024 | DATE 2024-06-05"],
    ["Seen on 5/5/2024 near the border.", "5/5/2024 | DATE 2024-05-05"],
    ["Seen on 9/30/24 near the border.", "9/30/24 | DATE 2024-09-30"],
    ["Seen on 2024/10/26 near the border.", "2024/10/26 | DATE 2024-10-26"],
    ["Sent at 2024-10-26T14:30Z to all.", "2024-10-26T14:30Z | TIME 2024-10-26T14:30Z 2024-10-26..2024-10-26"],
    ["Sent at 2024-10-26T14:30:15+02:00 to all.", "2024-10-26T14:30:15+02:00 | TIME 2024-10-26T14:30:15+02:00"],
  ]);
});

describe("day and month in digits are told apart only when certain", () => {
  dates("2024-10-26", [
    ["Seen on 05/06/2024 near the border.", "05/06/2024 | DATE null null..null"],
    ["Seen on 05/06/2024 and on 25/06/2024.", "05/06/2024 | DATE 2024-06-05", "25/06/2024 | DATE 2024-06-25"],
    ["Seen on 05/06/2024 and on 06/25/2024.", "05/06/2024 | DATE 2024-05-06", "06/25/2024 | DATE 2024-06-25"],
  ]);
});

describe("digits that are no date", () => {
  dates("2024-10-26", [
    ["Version 2024-13-45 is out."],
    ["The ratio was 31/31/2024 by mistake."],
    ["Half, 1/2, of them left."],
    ["The address was 10.26.20.24 then."],
    ["They scored 3.5 points."],
  ]);
});
