import { readLexicon } from "../data.ts";
import type { NounPhrase, Sentence, Token } from "./types.ts";

const KINDS = new Map(readLexicon("noun-phrase-words").map(([word = "", kind = ""]) => [word, kind]));
const DAYS = new Map(readLexicon("day-words").map(([word = "", kind = ""]) => [word, kind]));
const QUOTE = /^["“”„«»]$/;
const HYPHEN = /^[-‐‑–]$/;

/** The base noun phrases of every sentence, found in one pass from left to right. */
export function nounPhrases(tokens: readonly Token[], sentences: readonly Sentence[]): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; ) {
      const scan = new PhraseScan(tokens, i, last);
      scan.run();
      const phrase = scan.phrase();
      if (phrase) out.push(phrase);
      // What was scanned in vain holds no phrase: to skip it keeps the pass linear.
      i = phrase?.last ?? Math.max(i + 1, scan.at);
    }
  }
  return out;
}

/** One attempt to read a noun phrase from token `first` on. */
class PhraseScan {
  at: number;
  private head = -1;
  private number = -1;
  private adjective = -1;
  private determined = false;
  private quoted = false;
  /** The possessor read so far: the phrase, should nothing owned follow. */
  private possessor: NounPhrase | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly first: number,
    private readonly end: number,
  ) {
    this.at = first;
  }

  run(): void {
    while (this.at < this.end && this.step()) this.at++;
  }

  phrase(): NounPhrase | undefined {
    const { first } = this;
    if (this.head >= 0) return { first, last: this.at, head: this.head };
    if (this.possessor) return this.possessor;
    if (this.number >= 0) return { first, last: this.number + 1, head: this.number };
    // "the wounded"
    if (this.determined && this.adjective === this.at - 1) return { first, last: this.at, head: this.adjective };
    // "those", but not "some" in "some of whom".
    const { lower, pos } = this.tokens[first]!;
    if (pos !== "DET" || KINDS.get(lower) !== "alone" || this.beforeRelative()) return undefined;
    return { first, last: first + 1, head: first };
  }

  /** Reads the token at `at`: whether it belongs to the phrase. May move `at` on to a later token that belongs, too. */
  private step(): boolean {
    const token = this.tokens[this.at]!;
    const { pos } = token;
    const starts = this.at === this.first;
    if (!starts && this.joinsNext()) return this.join();
    if (pos === "NOUN" || pos === "PROPN") return this.noun(token);
    if (pos === "NUM") return this.numeral();
    if (pos === "ADJ") {
      if (this.head >= 0 ? !this.adjectiveGoesOn() : starts && this.isBound(token)) return false;
      this.adjective = this.at;
      return true;
    }
    if (pos === "DET") return this.determiner();
    if (pos === "PRON") return this.pronoun(token);
    if (starts) return this.startsWithModifier(token);
    if (pos === "ADV") return this.head < 0 && this.nextIs("ADJ", "NUM", "ADV", "VERB");
    if (pos === "VERB") return this.head < 0 && this.isModifier(token);
    if (pos === "PART") return this.possessive(token);
    if (pos === "SYM") return this.symbol(token);
    if (pos === "PUNCT") return this.mark(token);
    return this.link(token);
  }

  /** "$ 5", "very heavy rain", "of captured soldiers", "United Nations". */
  private startsWithModifier(token: Token): boolean {
    if (token.pos === "SYM") return this.nextIs("NUM");
    if (token.pos === "ADV") return KINDS.get(token.lower) === "degree" && this.nextIs("ADJ");
    if (token.pos !== "VERB" || !token.participle) return false;
    return startsName(this.tokens, this.at) || (this.nextIs("NOUN") && /^(?:ADP|VERB|CCONJ)$/.test(this.before()));
  }

  /** "at least" before a number is no part of what is counted. */
  private isBound({ lower }: Token): boolean {
    return (lower === "least" || lower === "most") && this.tokens[this.at - 1]?.lower === "at";
  }

  private isModifier(token: Token): boolean {
    return (isParticiple(token) && this.nextIs("NOUN", "PROPN", "ADJ", "NUM")) || startsName(this.tokens, this.at);
  }

  private before(): string {
    return this.tokens[this.first - 1]?.pos ?? "";
  }

  private noun(token: Token): boolean {
    const day = DAYS.get(token.lower);
    const before = this.tokens[this.at - 1];
    // "told reporters Tuesday", "confirmed on Wednesday evidence that"
    if (this.head >= 0 && day === "day" && before?.pos === "NOUN") return false;
    if (this.head === this.first && this.head === this.at - 1 && DAYS.get(before!.lower) === "day") {
      if (day !== "part" && this.tokens[this.first - 1]?.lower === "on") return false;
    }
    this.head = this.at;
    return true;
  }

  private numeral(): boolean {
    if (this.head < 0) this.number = this.at;
    return true;
  }

  private determiner(): boolean {
    for (let i = this.first; i < this.at; i++) if (this.tokens[i]!.pos !== "DET") return false;
    this.determined = true;
    return true;
  }

  private pronoun(token: Token): boolean {
    const owned = KINDS.get(token.lower) === "possessive" && this.nextIs("NOUN", "PROPN", "ADJ", "NUM", "VERB", "ADV");
    if (owned && (this.at === this.first || this.tokens[this.at - 1]!.pos === "DET")) {
      this.determined = true;
      return this.head < 0;
    }
    if (this.at > this.first) return false;
    this.head = this.at++;
    // A pronoun is a phrase by itself: stand on it, and stop.
    return false;
  }

  /** "Korea's minister": the phrase so far owns what follows. */
  private possessive(token: Token): boolean {
    if (this.head < 0 || !/^['’]s?$/.test(token.lower) || token.start !== this.tokens[this.at - 1]!.end) return false;
    if (!this.nextIs("NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB") && !this.nextIsQuote()) return false;
    this.possessor = { first: this.first, last: this.at, head: this.head };
    this.head = -1;
    this.number = -1;
    this.determined = true;
    return true;
  }

  private symbol(token: Token): boolean {
    if (token.text === "%" && this.number === this.at - 1) {
      this.head = this.at;
      return true;
    }
    return this.head < 0 && this.nextIs("NUM");
  }

  /** "the “aggressor”", "a long, hard war" */
  private mark(token: Token): boolean {
    if (QUOTE.test(token.text)) {
      if (this.head < 0) this.quoted = this.nextIs("NOUN", "PROPN", "ADJ", "VERB", "NUM");
      else if (!this.quoted || !this.nextIs("NOUN", "PROPN")) {
        if (this.quoted) this.at++;
        return false;
      }
      return this.quoted;
    }
    return token.text === "," && this.head < 0 && this.adjective === this.at - 1 && this.nextIs("ADJ");
  }

  /** "political and military leaders", "Johnson & Johnson", "10,000 to 12,000 troops" */
  private link(token: Token): boolean {
    const before = this.tokens[this.at - 1]!.pos;
    if (token.lower === "&") return this.nextIs("PROPN");
    if (this.head >= 0) return false;
    if (token.pos === "CCONJ")
      return (before === "ADJ" && this.nextIs("ADJ")) || (before === "NUM" && this.nextIs("NUM"));
    return token.lower === "to" && before === "NUM" && this.nextIs("NUM");
  }

  /** Whether the token is a hyphen without a space on either side. */
  private joinsNext(): boolean {
    const token = this.tokens[this.at]!;
    const next = this.tokens[this.at + 1];
    if (next === undefined || this.at + 1 >= this.end || !HYPHEN.test(token.text)) return false;
    return token.start === this.tokens[this.at - 1]!.end && next.start === token.end;
  }

  private join(): boolean {
    this.at++;
    const { pos } = this.tokens[this.at]!;
    if (pos === "NOUN" || pos === "PROPN") this.head = this.at;
    else if (pos === "NUM" && this.head < 0) this.number = this.at;
    else if (pos !== "NUM") {
      // "Russian-backed", "two-year-old": a modifier, whatever its first part was.
      this.head = -1;
      this.adjective = this.at;
    }
    return true;
  }

  /** An adjective after a noun: inside in "North Korean troops" and "state nuclear company", outside in "officials familiar with". */
  private adjectiveGoesOn(): boolean {
    const before = this.tokens[this.at - 1]!;
    if (before.pos === "PART") return true;
    const singular = before.pos === "PROPN" || (before.pos === "NOUN" && before.lower === before.lemma);
    return singular && this.nextIs("NOUN", "PROPN", "ADJ");
  }

  private nextIs(...kinds: Token["pos"][]): boolean {
    const next = this.at + 1 < this.end ? this.tokens[this.at + 1] : undefined;
    return next !== undefined && kinds.includes(next.pos);
  }

  private nextIsQuote(): boolean {
    return this.at + 1 < this.end && QUOTE.test(this.tokens[this.at + 1]!.text);
  }

  private beforeRelative(): boolean {
    const [of, which] = [this.tokens[this.first + 1], this.tokens[this.first + 2]];
    return of?.lower === "of" && (which?.lower === "whom" || which?.lower === "which");
  }
}

/** Whether a verb form is a part of a name: "the United Nations", but not "Kyiv Attacked Moscow". */
export function startsName(tokens: readonly Token[], i: number): boolean {
  const { text, sentence, participle } = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!/^[A-Z][a-z]/.test(text) || !(participle || text.endsWith("ed")) || next?.pos !== "PROPN") return false;
  if (before?.sentence === sentence && /^(?:NOUN|PROPN|PRON|AUX)$/.test(before.pos)) return false;
  return next.sentence === sentence;
}

function isParticiple(token: Token): boolean {
  return token.participle || token.lower.endsWith("ing");
}
