import { describe, expect, test } from "vitest";
import { claimBy, claimsIn } from "./reading.ts";

describe("a quotation over several paragraphs", () => {
  const text = [
    "“We have no fuel,” Samir Odeh said. “We dig with our hands.",
    "“The cranes are gone.",
    "“Nobody answers the phone.”",
    "The ministry is silent.",
  ].join("\n\n");
  test("is one claim, a part for each paragraph", () => {
    const claim = claimBy(text, "said");
    expect(claim.actor).toBe("Samir Odeh");
    expect(claim.content).toEqual([
      "“We have no fuel,”",
      "“We dig with our hands.",
      "“The cranes are gone.",
      "“Nobody answers the phone.”",
    ]);
    expect(claim.mode).toBe("direct");
    expect(claim.statement).toBe(
      "We have no fuel. We dig with our hands. The cranes are gone. Nobody answers the phone.",
    );
  });
  test("with straight marks as well", () => {
    expect(claimBy(text.replace(/[“”]/g, '"'), "said").content).toHaveLength(4);
  });
  test("may have its speaker at the end", () => {
    const claim = claimBy("“The dam is full.\n\n“It will break,” engineer Rosa Lima said.", "said");
    expect(claim.content).toEqual(["“The dam is full.", "“It will break,”"]);
  });
});

describe("a paragraph that is nothing but quotation", () => {
  test("goes on with the speaker before it", () => {
    const claim = claimBy("“They lied to us,” Rosa Lima said.\n\n“Nobody warned the town.”", "said");
    expect(claim.content).toEqual(["“They lied to us,”", "“Nobody warned the town.”"]);
  });
  test("has no speaker where somebody else stands between", () => {
    const text = "“They lied to us,” Rosa Lima said.\n\nThe court meets on Monday.\n\n“Nobody warned the town.”";
    expect(claimBy(text, "said").content).toEqual(["“They lied to us,”"]);
  });
  test("in other marks is a title", () => {
    const text = "\"They lied to us,\" Rosa Lima said.\n\n'A town on its own.'\n\nThe court meets on Monday.";
    expect(claimBy(text, "said").content).toEqual(['"They lied to us,"']);
  });
});

describe("two speakers, sentence by sentence", () => {
  test("what the next one says is not said by the first", () => {
    const text =
      "The agency warned that the dam could break. “If it does, people will die,” its director, Rosa Lima, said.";
    expect(claimBy(text, "warned").content).toEqual(["that the dam could break"]);
    expect(claimBy(text, "said").content).toEqual(["“If it does, people will die,”"]);
  });
});

describe("to whom the source spoke", () => {
  test.each([
    "Speaking to the BBC, he said, “It happened under my watch.”",
    "Asked about the fire, the mayor said: “It happened under my watch.”",
  ])("is no part of a quotation: %s", (text) => {
    expect(claimsIn(text).at(-1)!.statement).toBe("It happened under my watch.");
  });
});

describe("who was told", () => {
  test.each([
    ["Rosa Lima told the BBC the firm had not paid.", "the BBC", "the firm had not paid"],
    ["Rosa Lima told members of parliament that the dam would hold.", "members of parliament", "the dam would hold"],
    ["Rosa Lima assured reporters the dam would hold.", "reporters", "the dam would hold"],
  ])("%s", (text, addressee, statement) => {
    expect(claimsIn(text)[0]).toMatchObject({ addressee, statement });
  });
  test.each([
    ["She urged Israel to open a second crossing.", "Israel"],
    ["He called on residents not to use the road.", "residents"],
    ["Rosa Lima appealed to donors to pay for more fuel.", "donors"],
    ["His lawyer asked the court to strike out the testimony.", "the court"],
  ])("who is to act is asked: %s", (text, addressee) => expect(claimsIn(text)[0]).toMatchObject({ addressee }));
  test.each([
    "He asked the price of a ticket.",
    "The board urged an end to the strike.",
  ])("what is asked for is nobody: %s", (text) =>
    expect(claimsIn(text).every(({ addressee }) => addressee === null)).toBe(true));
  test("an occasion is the setting, a week is neither", () => {
    const claim = claimBy("“It will hold,” Rosa Lima told a news conference in Recife on Thursday.", "told");
    expect([claim.addressee, claim.setting]).toEqual([null, "a news conference"]);
    expect(claimBy("The agency warned last week that the dam could break.", "warned").addressee).toBeNull();
  });
  test("how it was said is no content", () => {
    const text = "“It will hold,” Rosa Lima told Reuters by phone. “We have checked it twice.”";
    expect(claimBy(text, "told")).toMatchObject({
      addressee: "Reuters",
      setting: "by phone",
      content: ["“It will hold,”", "“We have checked it twice.”"],
    });
  });
});
