import * as o from "../options.ts";
import { recordCommand } from "./records.ts";

export const claims = recordCommand({
  name: "claims",
  kind: "claim",
  summary: "who said what, through whom, and how firmly",
  about: "One record for each statement, denial, warning, promise, … that a document credits to someone.",
  examples: [
    ["osint claims seeds/", "every claim in the documents of a folder"],
    ["osint claims --actor Putin --act denial,non-denial reports/", "what he denied, or did not deny"],
    ['osint claims --about "North Korea" --hedged --json reports/', "what is said about it with reservations"],
    ["osint claims --since 2024-10-25 --sort saidAt.from -o claims.csv reports/", "a spreadsheet in order of time"],
  ],
  filters: [o.actor, o.about, o.act, o.mode, o.hedged, o.via, o.topic, o.since, o.until, o.match],
  records: ({ claims }, selected) => claims.filter(selected.claim),
});
