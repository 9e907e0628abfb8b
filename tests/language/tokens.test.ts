import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.ts";

function cut(text: string): string {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ");
}

describe("tokenize", () => {
  it.each([
    ["don't", "do | n't"],
    ["We won’t go", "We | wo | n’t | go"],
    ["cannot", "can | not"],
    ["> He said\n>> > “no”\n>\n>yes", "He | said | “ | no | ” | yes"],
    ["> 50 killed\n>50 hurt\na > b", "> | 50 | killed | > | 50 | hurt | a | > | b"],
    ["Putin's", "Putin | 's"],
    ["the soldiers' boots", "the | soldiers | ' | boots"],
    ["they've O'Brien o'clock", "they | 've | O'Brien | o'clock"],
    ["Russian-backed", "Russian | - | backed"],
    ["Kim Jong-gyu", "Kim | Jong | - | gyu"],
    ["co-operate", "co-operate"],
    ["12,000 3.5 14:30 26/10/2024", "12,000 | 3.5 | 14:30 | 26/10/2024"],
    ["2024-10-26", "2024-10-26"],
    ["2024-10-26T14:30Z", "2024-10-26T14:30Z"],
    ["27th 1990s", "27th | 1990s"],
    ["$5.2bn 5kg 50%", "$ | 5.2 | bn | 5 | kg | 50 | %"],
    ["MH17 F-16s", "MH17 | F | - | 16s"],
    ["the U.S. army", "the | U.S. | army"],
    ["Brig. Gen. J. Smith", "Brig. | Gen. | J. | Smith"],
    ["No. 5", "No. | 5"],
    ["He said no.", "He | said | no | ."],
    ["on Jan. 5 in Jan.", "on | Jan. | 5 | in | Jan."],
    ["(D-Pa.) fell ill.", "( | D | - | Pa. | ) | fell | ill | ."],
    ["at 5 p.m. today", "at | 5 | p.m. | today"],
    ["wait... what?!", "wait | ... | what | ? | !"],
    ["see http://a.example/b?c=d.", "see | http://a.example/b?c=d | ."],
    ["www.a.example, or x.y@a.example!", "www.a.example | , | or | x.y@a.example | !"],
    ["#tag @user_1", "#tag | @user_1"],
    ["AT&T R&D", "AT&T | R&D"],
    ["“Yes”", "“ | Yes | ”"],
    ["``Yes''", "`` | Yes | ''"],
    ["3–5 May", "3 | – | 5 | May"],
    ["soft\u00adhyphen", "soft\u00adhyphen"],
    ["普京说。", "普京说 | 。"],
    ["😀 ok", "😀 | ok"],
    ["", ""],
  ])("cuts %j as %j", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it("begins where it is told to", () => {
    expect(tokenize("date 2024 Rain fell", 10).map((t) => t.start)).toEqual([10, 15]);
  });
});
