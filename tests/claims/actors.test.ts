import { describe, expect, test } from "vitest";
import { claimBy, claimsIn } from "./reading.ts";

describe("who is credited", () => {
  test.each([
    ["A spokesman for the brigade confirmed that the village had been abandoned.", "spokesman for the brigade"],
    ["A gang calling itself Black Basalt claimed that it had the files.", "Black Basalt"],
    ["“There are lanes we have not entered,” one of them, Sergeant Yassine Berrada, told Reuters.", "Yassine Berrada"],
    ["Passengers were told by the crew to leave their bags behind.", "crew"],
    ["The envoy is reported to have said that the pipeline would never be built.", "envoy"],
  ])("%s", (text, actor) => {
    expect(claimsIn(text)[0]!.actor).toBe(actor);
  });
  test("who speaks in another's words does not speak next", () => {
    const text = "Rosa Lima said that a guard had warned the crew. She added that the guard was dismissed.";
    expect(claimBy(text, "added").actor).toBe("Rosa Lima");
  });
  test("a pronoun goes back to the paragraph before", () => {
    const text = "A villager told Reuters that the planes had come at noon.\n\n“They came back,” he said.";
    expect(claimsIn(text).at(-1)!.actor).toBe("villager");
  });
});

describe("what nobody says", () => {
  test.each(["Drones attacked an oil depot in the region.", "Rockets struck the port at dawn."])("%s", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
  test.each([
    ["A Western diplomat, who requested anonymity, said the envoy would resign.", ["said"]],
    ["The police blamed the theft on a gang it calls Black Basalt.", ["blamed"]],
    ["A pattern called a “glider” was found there.", []],
    ["Three officials briefed on the matter told the newspaper that the deal was dead.", ["told"]],
  ])("is no claim: %s", (text, cues) => {
    expect(claimsIn(text).map(({ cue }) => cue)).toEqual(cues);
  });
  test.each([
    ["The general called him a traitor.", "called"],
    ["Officials briefed reporters on the plan.", "briefed"],
    ["Pyongyang called the report a fabrication.", "called"],
  ])("but a judgement or a briefing is one: %s", (text, cue) => {
    expect(claimsIn(text).map((claim) => claim.cue)).toEqual([cue]);
  });
  test("a patient who does not give her name wishes nothing", () => {
    const text = "One patient, who did not want to give her name, said she felt betrayed.";
    expect(claimsIn(text)).toHaveLength(1);
  });
});

describe("who is told or accused does not speak", () => {
  test.each([
    ["Ministers were told that the bridge was unsafe.", null, "Ministers"],
    ["She was asked whether she would resign.", null, "She"],
    ["He was accused of fraud.", null, null],
    ["Ministers were told by engineers that the bridge was unsafe.", "engineers", "Ministers"],
  ])("%s", (text, source, addressee) => expect(claimsIn(text)).toMatchObject([{ source, addressee }]));
  test("but who warns in the active does", () => {
    expect(claimsIn("Inflation could double by March, the bank warned.")).toMatchObject([{ source: "the bank" }]);
  });
});

describe("a participle's speaker", () => {
  test.each([
    ["An eyewitness described how the attack unfolded, stating: “I heard three shots.”", "eyewitness"],
    ["The mayor left the hall, saying the vote was unfair.", "mayor"],
  ])("is the subject of the main verb: %s", (text, actor) => expect(claimsIn(text).at(-1)!.actor).toBe(actor));
});

describe("whom another reports", () => {
  test.each([
    [
      "NPR reported Adil Abdul-Mahdi, the caretaker premier, recommended that the troops withdraw.",
      "Adil Abdul-Mahdi",
      "NPR",
      "that the troops withdraw",
    ],
    [
      "Reuters reported on Monday a German government source, whom they did not name, said the ban was old.",
      "German government source",
      "Reuters",
      "the ban was old",
    ],
  ])("%s", (text, actor, by, content) => {
    const claim = claimsIn(text).at(-1)!;
    expect([claim.actor, claim.via, claim.content]).toEqual([actor, [by], [content]]);
    expect(claimsIn(text)[0]!.content[0]).toContain(content);
  });
});

describe("a person behind a long title", () => {
  test.each([
    ["US Secretary of State Mike Pompeo said the crash was a mistake.", "Mike Pompeo"],
    ["President of Ukraine Volodymyr Zelenskyy said he expected more.", "Volodymyr Zelenskyy"],
    ["The airline carries weapons, according to a tweet by US Secretary of State Mike Pompeo.", "Mike Pompeo"],
  ])("%s", (text, actor) => expect(claimsIn(text)[0]!.actor).toBe(actor));
  test("is not whom a friend is one of", () => {
    expect(claimsIn("A friend of President Mikhail Orlov said the crash was a mistake.")[0]!.actor).not.toBe(
      "Mikhail Orlov",
    );
  });
  test("nobody is no actor", () => {
    const [claim] = claimsIn("No organization claimed responsibility for the attack.");
    expect([claim!.actor, claim!.polarity]).toEqual([null, "negative"]);
  });
});

describe("a source ends before its own verb", () => {
  test("“the prince accepted … but did not say”", () => {
    const text = "The crown prince accepted responsibility for the murder but did not say he had ordered it.";
    expect(claimBy(text, "say").actor).toBe("crown prince");
  });
  test("a plain form in a name is no verb", () => {
    expect(claimsIn("Ransomware gang NightHeron says it stole 2 terabytes.")[0]!.source).toContain("NightHeron");
  });
});

describe("what another sets against it", () => {
  test("is no part of a claim", () => {
    const text = "The army said it had retaken the bridge, but the rebels denied losing the area.";
    expect(claimsIn(text).map(({ source, statement }) => [source, statement])).toEqual([
      ["The army", "it had retaken the bridge"],
      ["the rebels", "losing the area"],
    ]);
  });
});

describe("when it was said", () => {
  test("a date behind another's verb is that one's", () => {
    const text = "The party won, the commission said on Friday, a result that the opposition says was stolen.";
    expect(claimBy(text, "said", "2024-10-26").saidAt).toBe("2024-10-25");
    expect(claimBy(text, "says", "2024-10-26").saidAt).toBeNull();
  });
  test.each([
    ["The author of a study published on January 17 declared that guns kill.", null],
    ["The company, founded on 3 May 1990, said it would close.", null],
    ["The minister, speaking on Monday, said the bridge would open.", "2024-10-21"],
    ["On Monday the minister said the bridge would open.", "2024-10-21"],
  ])("is not when something else happened: %s", (text, saidAt) => {
    expect(claimsIn(text, "2024-10-26")[0]?.saidAt ?? null).toBe(saidAt);
  });
});

describe("a subject described between commas", () => {
  test.each([
    [
      "Two engineers, speaking on condition of anonymity, told the Himal Wire that the gates had not been tested.",
      "engineers",
    ],
    ["A senior official, who asked not to be named, told Reuters that the talks had failed.", "senior official"],
    ["Three officials briefed on the matter told the newspaper that the deal was dead.", "Three officials"],
    ["Two diplomats, both based in Cairo, told AFP the border would open.", "diplomats"],
  ])("%s", (text, actor) => expect(claimBy(text, "told").actor).toContain(actor));

  test.each([
    [
      "COGAT, the Israeli body that handles access, said 71 lorries had entered on Tuesday.",
      "COGAT",
      "71 lorries had entered on Tuesday",
    ],
    [
      "The company, citing security concerns, declined to say how many staff were affected.",
      "company",
      "how many staff were affected",
    ],
  ])("is not said by what stands behind the verb: %s", (text, actor, statement) => {
    expect(claimsIn(text)).toMatchObject([{ actor, statement }]);
  });
  test("“…,” said X: what stands behind the verb says it", () => {
    expect(claimsIn("The river, swollen by rain, rose on Monday, said Rosa Lima.")).toMatchObject([
      { actor: "Rosa Lima", statement: "The river, swollen by rain, rose on Monday" },
    ]);
  });
  test("is no clause that stands before its speaker", () => {
    expect(claimBy("The river had risen, the mayor told reporters.", "told").actor).toBe("mayor");
  });
});
