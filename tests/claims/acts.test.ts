import { describe, expect, test } from "vitest";
import type { Act } from "../../src/records.ts";
import { claimBy } from "./reading.ts";

const CASES: [sentence: string, cueWord: string, act: Act, polarity?: "negative"][] = [
  ["The minister said that the bridge was closed.", "said", "statement"],
  ["“We are ready,” the mayor told reporters.", "told", "statement"],
  ["The company announced that it had sold its mill in Riga.", "announced", "statement"],
  ["The agency reported that two trains had collided near the border.", "reported", "report"],
  ["Analysts assess that the army will run out of shells by spring.", "assess", "assessment"],
  ["The bank estimated that prices would rise by four percent.", "estimated", "assessment"],
  ["The institute concluded that the missile was fired from the north.", "concluded", "assessment"],
  ["Economists predicted that the currency would fall again.", "predicted", "prediction"],
  ["The office forecast that the river would flood the valley.", "forecast", "prediction"],
  ["The general warned that the enemy would attack before winter.", "warned", "warning"],
  ["The ministry confirmed that four sailors had drowned.", "confirmed", "confirmation"],
  ["The ministry has not confirmed that the ship was sunk.", "confirmed", "confirmation", "negative"],
  ["The embassy denied that its guards had opened fire.", "denied", "denial"],
  ["The spokesman rejected the claim that the plant was unsafe.", "rejected", "denial"],
  ["The governor dismissed the report as propaganda.", "dismissed", "denial"],
  ["The president called the story a lie.", "called", "denial"],
  ["The chancellor did not deny the report about the talks.", "deny", "non-denial"],
  ["The foreign minister failed to deny the presence of the mercenaries.", "deny", "non-denial"],
  ["The prime minister did not rule out a second strike.", "rule", "non-denial"],
  ["The army neither confirmed nor denied the attack on the airfield.", "denied", "non-denial"],
  ["The firm declined to comment on the leak.", "comment", "no-comment"],
  ["The ministry refused to comment on the arrests.", "comment", "no-comment"],
  ["The lawyer did not respond to questions about the money.", "respond", "no-comment"],
  ["The minister did not say that the bridge was closed.", "say", "statement", "negative"],
  ["The army refused to say how many soldiers had died.", "say", "no-comment"],
  ["Kenya accused its neighbour of arming the rebels.", "accused", "accusation"],
  ["The opposition blamed the government for the shortage.", "blamed", "accusation"],
  ["Investigators alleged that the director had taken bribes.", "alleged", "accusation"],
  ["The premier promised that pensions would be paid in June.", "promised", "promise"],
  ["The rebels vowed that they would not surrender the city.", "vowed", "promise"],
  ["The colonel threatened to shell the harbour.", "threatened", "threat"],
  ["The union demanded that the mine be closed.", "demanded", "demand"],
  ["The council urged both sides to stop the fighting.", "urged", "demand"],
  ["The pope called for a truce in the valley.", "called", "demand"],
  ["The committee asked the bank to open its books.", "asked", "demand"],
  ["The envoy proposed that the talks be held in Geneva.", "proposed", "proposal"],
  ["The panel recommended that the dam be rebuilt.", "recommended", "proposal"],
  ["Reporters asked whether the pilot had survived.", "asked", "question"],
  ["The senator praised the firefighters for their courage.", "praised", "praise"],
  ["The bishop condemned the attack on the market.", "condemned", "criticism"],
  ["The newspaper criticized the mayor for the delay.", "criticized", "criticism"],
  ["Both parties agreed that the vote was fair.", "agreed", "agreement"],
  ["The deputies opposed the plan to sell the port.", "opposed", "disagreement"],
  ["Most villagers believe that the well was poisoned.", "believe", "belief"],
  ["The widow hopes that her sons will return.", "hopes", "belief"],
  ["The consortium aims to build a pipeline to the coast.", "aims", "intention"],
];

describe("the act of a claim", () => {
  test.each(CASES)("%s", (sentence, cueWord, act, polarity = undefined) => {
    const claim = claimBy(sentence, cueWord);
    expect([claim.act, claim.polarity]).toEqual([act, polarity ?? "positive"]);
  });
});
