import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/sentences.ts";
import { tokenize } from "../../src/language/tokens.ts";

function split(text: string) {
  return splitSentences(text, tokenize(text)).map((s) => ({ ...s, text: text.slice(s.start, s.end) }));
}

describe("the number of a note", () => {
  it.each([
    ["Two merchants denied this.¹ They counted carts.", ["Two merchants denied this.¹", "They counted carts."]],
    ["They denied this.[1] They counted carts.", ["They denied this.[1]", "They counted carts."]],
    ["They denied this.[^2] They counted carts.", ["They denied this.[^2]", "They counted carts."]],
    ["They left.”³ The road was open.", ["They left.”³", "The road was open."]],
    ["The area is 900 km². The town is small.", ["The area is 900 km².", "The town is small."]],
    ["It is 5 sq. m.² in all.", ["It is 5 sq. m.² in all."]],
    ["See the file.[1] and the note.", ["See the file.[1] and the note."]],
  ])("stays with its sentence: %s", (text, sentences) => {
    expect(split(text).map((sentence) => sentence.text)).toEqual(sentences);
  });
});

describe("splitSentences", () => {
  it.each([
    ["He met Brig. Gen. John Smith. He left.", 2],
    ["The U.S. Army said so. U.S. President Ann Lee spoke.", 2],
    ["He lives in the U.S. The city is big.", 2],
    ["See No. 5 and No. 6. There is no. It is.", 3],
    ["It rose 3.5 percent. At 5 p.m. Monday it fell.", 2],
    ["He left at 5 p.m. The train came.", 2],
    ["J. K. Smith wrote. Vitamin C. He ate it.", 3],
    ["Sen. Bob Lee (D-Pa.) said no. St. Petersburg is big.", 2],
    ["Lt. Col. A. B. Jones, Jr. said on Jan. 5, 2024.", 1],
    ["Acme Inc. said. Acme Corp. He paid.", 3],
    ["Visit http://a.example/b.c?d=e. Then mail x@a.example. Done.", 3],
    ["“Why?” asked Bob. “No.” Then he left.", 3],
    ["“Stop!” Foreign Minister Ann Lee shouted. She left.", 2],
    ["“It is late!” She left.", 2],
    ["“It is late!” she cried.", 1],
    ["'I will go.' He left.", 2],
    ['He agreed. "We are done."', 2],
    ["He said... nothing. And then… Nothing.", 3],
    ["It was true (he said so.) They left.", 2],
    ["It ended in 1805. [6] An heir was born. [7][8]", 2],
    ["The rain was over.Then he left.", 2],
    ["Run node.js on it.", 1],
    ["他说。她说。", 2],
    ["Dear Nina,\nThank you.", 2],
    ["River floods leave 14 dead in the hills, minister says\n26 October 2024\n", 2],
    ["The two sides met for the first time in the capital on\n26 October 2024 and parted.", 1],
    ["A long line that is broken off in the middle, with a row of\n12.10.20 numbers.", 1],
    ["One line\n\nanother line", 2],
    ["First line\r\nSecond line\r\n", 2],
    ["A long line that is broken off in the middle, as an old\nmailer does.", 1],
    ["", 0],
    [" \n \n", 0],
  ])("%j has %i sentences", (text, count) => {
    expect(split(text).map((s) => s.text)).toHaveLength(count);
  });

  it("keeps an item's number with it, and calls it an item", () => {
    const found = split("Demands\n1. Withdraw.\n2. Pay the bill.\n- Stop the fire");
    expect(found.map((s) => [s.text, s.kind])).toEqual([
      ["Demands", "heading"],
      ["1. Withdraw.", "item"],
      ["2. Pay the bill.", "item"],
      ["- Stop the fire", "item"],
    ]);
  });

  it("counts paragraphs by lines", () => {
    expect(split("One. Two.\nThree.\n\nFour").map((s) => s.paragraph)).toEqual([0, 0, 1, 2]);
  });

  it("joins lines that were wrapped at a fixed width, capitals at their beginning included", () => {
    const text = `The Secretary of State told the House Foreign Affairs Committee on
Monday that the United States would not recognise the Republic of
Kaldonia. He was speaking after talks with Foreign Minister Ana
Lopez.

Lopez told reporters that her country would go on seeking the
United States' support.`;
    expect(split(text).map((s) => s.paragraph)).toEqual([0, 0, 1]);
  });

  it("keeps headlines that happen to be long apart", () => {
    const text = "Minister says the army will leave the north\nPrices rise\nStorm closes the port for another week";
    expect(split(text)).toHaveLength(3);
  });
});
