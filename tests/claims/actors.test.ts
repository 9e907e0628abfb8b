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
  test("a patient who does not give her name wishes nothing", () => {
    const text = "One patient, who did not want to give her name, said she felt betrayed.";
    expect(claimsIn(text)).toHaveLength(1);
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
});

describe("a subject described between commas", () => {
  test.each([
    [
      "Two engineers, speaking on condition of anonymity, told the Himal Wire that the gates had not been tested.",
      "engineers",
    ],
    ["Two diplomats, both based in Cairo, told AFP the border would open.", "diplomats"],
  ])("%s", (text, actor) => expect(claimBy(text, "told").actor).toContain(actor));

  test("is no clause that stands before its speaker", () => {
    expect(claimBy("The river had risen, the mayor told reporters.", "told").actor).toBe("mayor");
  });
});
