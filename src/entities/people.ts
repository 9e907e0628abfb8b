import { readLexicon } from "../data.ts";
import { fold } from "./fold.ts";
import { knownName } from "./gazetteer.ts";

/** Which person a name is: a key that the same person's names share, and the fullest name where it is known. */
export interface PersonKey {
  readonly key: string;
  readonly canonical: string | null;
}

interface Full {
  readonly key: string;
  readonly words: readonly string[];
  spelling: string;
  places: number;
}

let familyFirst: ReadonlySet<string> | undefined;

/**
 * The people of one text. First every name is learned, then each is looked up: a full name by its words, a surname by the full
 * names that end in it (begin, where the family name comes first). "Kim" alone is nobody's when two Kims are about,
 * unless one of them was named last.
 */
export class People {
  private readonly full = new Map<string, Full>();
  private readonly bySurname = new Map<string, Full[]>();
  private readonly byFirst = new Map<string, Full[]>();
  private readonly last = new Map<string, Full>();

  /** Takes note of a name; `known` is its canonical name in the tables. */
  learn(spelling: string, known: string | null): void {
    const words = personWords(known && /\s/.test(spelling) ? known : spelling);
    if (words.length < 2) return;
    const key = personKey(words);
    const found = this.full.get(key);
    if (found) found.places++;
    else this.full.set(key, { key, words, spelling: known ?? spelling, places: 1 });
  }

  /** Indexes the full names, shorter spellings of a full name ("J. Biden", "Uhuru Kenyatta") folded into longer ones. */
  settle(): void {
    familyFirst ??= new Set(readLexicon("entity-family-first").map(([name = ""]) => name));
    for (const full of this.full.values()) {
      const words = full.words.map(skeleton);
      const surname = surnameOf(full.words);
      push(this.bySurname, surname, full);
      if (words.at(-1) !== surname) push(this.byFirst, words.at(-1)!, full);
      if (words[0] !== surname) push(this.byFirst, words[0]!, full);
    }
  }

  /** The person a name means here. Names are asked for in order: a surname means the one named last of those who bear it. */
  keyOf(spelling: string): PersonKey {
    const known = knownName(spelling);
    const name = known?.type === "person" && /\s/.test(spelling) ? known.name : spelling;
    const words = personWords(name);
    const found = words.length > 1 ? this.longest(words) : this.bySingle(words[0] ?? "");
    if (found) {
      this.last.set(surnameOf(found.words), found);
      return { key: found.key, canonical: found.spelling };
    }
    if (known?.type === "person") return { key: personKey(personWords(known.name)), canonical: known.name };
    return { key: personKey(words) || fold(spelling), canonical: null };
  }

  /** The longest full name with the same first word (or initial) and surname. */
  private longest(words: readonly string[]): Full | undefined {
    const own = this.full.get(personKey(words));
    const first = skeleton(plainSpelling(words[0]!));
    const alike = (this.bySurname.get(surnameOf(words)) ?? []).filter((full) => {
      const other = skeleton(plainSpelling(full.words[0]!));
      const initial = first.length === 1 || other.length === 1;
      if (full.words.length < words.length && !initial) return false;
      if (!middlesAgree(words, full.words)) return false;
      return other === first || (initial && other[0] === first[0]);
    });
    const better = alike.filter(
      (full) => full !== own && (full.words.length > words.length || spellsOut(full.words, words)),
    );
    return better.length === 1 ? better[0] : own;
  }

  private bySingle(word: string): Full | undefined {
    const key = skeleton(word);
    const namesakes = this.bySurname.get(key) ?? [];
    if (namesakes.length === 1) return namesakes[0];
    if (namesakes.length > 1) return this.last.get(key) ?? namesakes[0];
    const firsts = this.byFirst.get(key) ?? [];
    return firsts.length === 1 ? firsts[0] : undefined;
  }
}

/** Whether a name gives in full a word of which another has the initial: "John Fitzgerald Kennedy" of "John F. Kennedy". */
function spellsOut(full: readonly string[], short: readonly string[]): boolean {
  return short.some((word, k) => word.length === 1 && (full[k]?.length ?? 0) > 1);
}

/** Whether the words between first and last of one name may be those of another: "George W. Bush" is no "George H. W. Bush". */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [some, others] = [a.slice(1, -1), b.slice(1, -1)];
  const count = Math.min(some.length, others.length);
  for (let k = 0; k < count; k++) {
    const [one = "", other = ""] = [some[k], others[k]];
    const initial = one.length === 1 || other.length === 1;
    if (initial ? one[0] !== other[0] : skeleton(one) !== skeleton(other)) return false;
  }
  return true;
}

const MOST_NAMESAKES = 50;

function push(index: Map<string, Full[]>, key: string, full: Full): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [full]);
  else if (found.length < MOST_NAMESAKES) found.push(full);
}

const SUFFIX = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The words of a person's name, folded, a hyphenated one as one word, without "Jr." */
export function personWords(spelling: string): string[] {
  const words = spelling
    .split(/\s+/)
    .map((word) => fold(word).replaceAll(" ", ""))
    .filter((word) => word !== "");
  return words.length > 2 && SUFFIX.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

let variants: ReadonlyMap<string, string> | undefined;

/** A folded word, in the one spelling that stands for all the press has of a given name. */
function plainSpelling(word: string): string {
  variants ??= new Map(
    readLexicon("entity-name-variants").flatMap(([name = "", others = ""]) =>
      others.split(";").map((other): [string, string] => [other, name]),
    ),
  );
  return variants.get(word) ?? word;
}

/** What spellings of one full name share: "Kim Jong-un" and "Kim Jong Un", "Sergei Lavrov" and "Sergey Lavrov". */
export function personKey(words: readonly string[]): string {
  return skeleton(words.map(plainSpelling).join(""));
}

/** The word a person is called by alone: the last, or the first where family names come first ("Kim Jong Un", "Xi Jinping"). */
function surnameOf(words: readonly string[]): string {
  return skeleton(familyFirst?.has(words[0]!) ? words[0]! : words.at(-1)!);
}

/** What different transliterations of a word share: "Zelenskyy" and "Zelensky", "Sergei" and "Sergey". */
export function skeleton(word: string): string {
  return word
    .replace(/[yij]+/g, "i")
    .replace(/(\D)\1+/g, "$1")
    .replace(/(?<=.)(?:h|gh)(?=$)/, "")
    .replace(/ou/g, "u")
    .replace(/ks/g, "x")
    .replace(/ei/g, "e");
}
