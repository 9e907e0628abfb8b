import { expect, test } from "vitest";
import { read } from "./read.ts";

test.each<[string, string, "up" | "down" | null]>([
  ["Prices rose by 5 percent to 3.2 million euros.", "5 percent", "up"],
  ["Prices rose by 5 percent to 3.2 million euros.", "3.2 million euros", null],
  ["Prices rose 5 percent.", "5 percent", "up"],
  ["Prices rose about 5 percent.", "about 5 percent", "up"],
  ["Prices fell 5 percent.", "5 percent", "down"],
  ["Prices fell by more than 5 percent.", "more than 5 percent", "down"],
  ["Exports dropped 7% to $2.3 billion.", "7%", "down"],
  ["Exports dropped 7% to $2.3 billion.", "$2.3 billion", null],
  ["Tesla jumped 8.5% and Starbucks gained 3.5%.", "8.5%", "up"],
  ["Tesla jumped 8.5% and Starbucks gained 3.5%.", "3.5%", "up"],
  ["Shares were down 2.3%.", "2.3%", "down"],
  ["Shares were up nearly 57%.", "nearly 57%", "up"],
  ["The index lost 190 points, or 0.6%.", "190", "down"],
  ["The index lost 190 points, or 0.6%.", "0.6%", "down"],
  ["Losses grew by 1,250.", "1,250", "up"],
  ["Losses stand at 471,430 (+1,250).", "+1,250", "up"],
  ["The army cut its force by 10,000 soldiers.", "10,000", "down"],
  ["It fell from $2,415 to $2,315.", "from $2,415 to $2,315", "down"],
  ["Temperatures dropped by 1 to 1.5 degrees Celsius.", "1 to 1.5 degrees Celsius", "down"],
  ["An increase of 5 percent is planned.", "5 percent", "up"],
  ["The price is 5 percent higher.", "5 percent", "up"],
  ["The price is at $40.", "$40", null],
  ["Troops fell back in 3 villages.", "3", null],
  ["They added 400 jobs.", "400", null],
  ["Up to 400 people came.", "Up to 400", null],
  ["They lost 12 tanks.", "12", null],
  ["The toll climbed to 40.", "40", null],
])("%s: %s %s", (sentence, text, trend) => {
  expect(read(sentence)).toContainEqual(expect.objectContaining({ text, trend }));
});
