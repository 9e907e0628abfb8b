/** What `docs/accuracy.md` shows first: measures by the scorers' names, with what others reach. */
export interface Comparison {
  readonly question: string;
  /** The scorer's name of the measure. */
  readonly measure: string;
  /** What the measure counts. */
  readonly meaning: string;
  /** What people or other programs reach, with where that is from. */
  readonly others: string;
}

const humans = "two human annotators, on 20 articles of the corpus";
const tempeval = "on the test documents of TempEval-3, not these";
const cqe = "CQE as published, on all 590 sentences (half of them are measured here)";

export const comparisons: readonly Comparison[] = [
  {
    question: "Who said what",
    measure: "polnear.relation_f1",
    meaning: "content found (half of its words or more), and cue and source overlap",
    others: `0.740 ${humans}`,
  },
  {
    question: "",
    measure: "polnear.content_f1",
    meaning: "content found (half of its words or more)",
    others: `0.789 ${humans}`,
  },
  {
    question: "",
    measure: "polnear.exact_f1",
    meaning: "source, cue and content all word for word",
    others: `0.560 ${humans}`,
  },
  {
    question: "",
    measure: "gum.content_f1",
    meaning: "content found, attributions may nest",
    others: "none published",
  },
  {
    question: "When",
    measure: "timebank.value_f1",
    meaning: "expression found and its TIMEX3 value right",
    others: `0.776 HeidelTime, about 0.824 UWTime, ${tempeval}`,
  },
  {
    question: "",
    measure: "timebank.strict_f1",
    meaning: "expression found, to the character",
    others: `0.813 HeidelTime, 0.921 SynTime (which gives no values), ${tempeval}`,
  },
  {
    question: "",
    measure: "wikiwars.value_f1",
    meaning: "expression found and its TIMEX3 value right, in histories of wars",
    others: "none published in this form",
  },
  { question: "How many", measure: "newsquant.value_f1", meaning: "value right", others: `0.920 ${cqe}` },
  {
    question: "",
    measure: "newsquant.value_unit_f1",
    meaning: "value and unit right",
    others: `0.856 ${cqe}; this scorer's units are a little kinder`,
  },
  {
    question: "",
    measure: "newsquant.value_change_f1",
    meaning: "value and direction of change right",
    others: `0.881 ${cqe}`,
  },
  {
    question: "",
    measure: "isaf.counts_some",
    meaning: "killed and captured: the largest figure is the expert's, where the expert counted any",
    others: "none published",
  },
  {
    question: "Who and where",
    measure: "worldwide.all_f1",
    meaning: "names of people, places and organizations, exact span and type",
    others: "models trained on CoNLL or OntoNotes lose more than 0.10 on this corpus against their own 0.86 to 0.94",
  },
  {
    question: "",
    measure: "re3d.all_relaxed_f1",
    meaning: "names and their types, overlapping spans count; the gold marks common nouns too",
    others: "none published in this form",
  },
  {
    question: "",
    measure: "gum.conll_f1",
    meaning: "which mentions are one entity (CoNLL average, all mentions)",
    others: "0.55 to 0.60 rule-based, 0.80 the best large model, on OntoNotes; 0.15 to 0.20 less out of domain",
  },
  {
    question: "Web pages",
    measure: "html.body_f1",
    meaning: "the article of a page, in runs of four words",
    others: "0.960 go_trafilatura, 0.949 newspaper4k, 0.947 Readability.js, on twice as many pages, these among them",
  },
  {
    question: "",
    measure: "html.date_accuracy",
    meaning: "the day of publication right",
    others: "0.903 htmldate, 0.680 newspaper4k, on ten times as many pages, these among them",
  },
];
