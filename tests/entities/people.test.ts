import { describe, expect, test } from "vitest";
import { mentionsOf } from "./helpers.ts";

describe("namesakes and spellings", () => {
  test.each([
    ["George W. Bush and his father George H. W. Bush met.", ["person:george-w-bush", "person:george-h-w-bush"]],
    ["Kim Jong Un and his sister Kim Yo Jong spoke.", ["person:kim-jong-un", "person:kim-yo-jong"]],
    ["Joe Biden met his son Hunter Biden.", ["person:joe-biden", "person:hunter-biden"]],
    ["Oleksandr Kovalenko met Aleksandr Kovalenko.", ["person:oleksandr-kovalenko", "person:aleksandr-kovalenko"]],
  ])("%s: two people", (text, ids) => {
    expect([...mentionsOf(text).keys()]).toEqual(expect.arrayContaining(ids));
  });

  test.each([
    ["Mohammed bin Salman spoke. Muhammad bin Salman left.", "person:mohammed-bin-salman"],
    ["Yevgeny Prigozhin spoke. Evgeny Prigozhin left.", "person:yevgeny-prigozhin"],
    ["Dmitri Kozak spoke. Dmitry Kozak left.", "person:dmitri-kozak"],
    ["John F. Kennedy spoke. John Fitzgerald Kennedy left.", "person:john-fitzgerald-kennedy"],
  ])("%s: one person", (text, id) => {
    expect(mentionsOf(text).get(id)).toHaveLength(2);
  });
});
