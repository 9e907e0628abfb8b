import { describe } from "vitest";
import { dates } from "./cases.ts";

describe("weekdays by the verb's tense (the document's date is a Saturday)", () => {
  dates("2024-10-26", [
    ["NATO confirmed on Wednesday that troops had arrived.", "Wednesday | DATE 2024-10-23 2024-10-23..2024-10-23"],
    ["The ministers will meet on Wednesday.", "Wednesday | DATE 2024-10-30"],
    ["The ministers are going to meet on Monday.", "Monday | DATE 2024-10-28"],
    ["The ministers met on Saturday.", "Saturday | DATE 2024-10-26"],
    ["The deadline was extended until Tuesday.", "Tuesday | DATE 2024-10-29"],
    ["The vote is scheduled for Thursday.", "Thursday | DATE 2024-10-31"],
    ["A vote due on Thursday worries them.", "Thursday | DATE 2024-10-31"],
    ["It has been closed since Thursday.", "Thursday | DATE 2024-10-24"],
    ["Officials said Friday the road was open.", "Friday | DATE 2024-10-25"],
    ["Officials said Fri. the road was open.", "Fri. | DATE 2024-10-25"],
  ]);
});

describe("weekdays with a pointing word", () => {
  dates("2024-10-26", [
    ["They met last Wednesday.", "last Wednesday | DATE 2024-10-23"],
    ["They met last Saturday.", "last Saturday | DATE 2024-10-19"],
    ["They meet next Monday.", "next Monday | DATE 2024-10-28"],
    ["They meet next Saturday.", "next Saturday | DATE 2024-11-02"],
    ["They met this Tuesday.", "this Tuesday | DATE 2024-10-22"],
    ["They will meet this coming Sunday.", "this coming Sunday | DATE 2024-10-27"],
    ["They met on Friday of last week.", "Friday of last week | DATE 2024-10-18"],
    ["They will meet on Monday next week.", "Monday next week | DATE 2024-10-28"],
    [
      "It fell on 7 May and the following Friday peace came.",
      "7 May | DATE 2024-05-07",
      "the following Friday | DATE 2024-05-10",
    ],
    ["They met late Thursday.", "late Thursday | DATE 2024-10-24 END"],
    ["They met on Thursday night.", "Thursday night | TIME 2024-10-24TNI 2024-10-24..2024-10-24"],
    ["They met early Friday morning.", "early Friday morning | TIME 2024-10-25TMO START"],
  ]);
});

describe("weekdays again and again are sets; names are none", () => {
  dates("2024-10-26", [
    ["They meet on Mondays.", "Mondays | SET XXXX-WXX-1"],
    ["They meet every Friday.", "every Friday | SET XXXX-WXX-5"],
    ["They meet each Thursday night.", "each Thursday night | SET XXXX-WXX-4TNI"],
    ["They rehearse Tuesday nights.", "Tuesday nights | SET XXXX-WXX-2TNI"],
    ["The sun rose over the sat phone."],
    ["Sun Microsystems hired him."],
    ["They remembered Bloody Sunday."],
    ["Shops opened early on Black Friday."],
  ]);
});
