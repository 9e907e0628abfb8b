import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Document } from "../src/document.ts";
import { type Extraction, extract } from "../src/extract.ts";
import * as schemas from "../src/records.ts";
import type { Span } from "../src/text.ts";

/** What must hold for every record of every document, whatever its text. */

function documentOf(text: string, date: string | null = "2024-10-26", proseStart = 0): Document {
  return {
    id: "d",
    path: "d.txt",
    title: null,
    publisher: null,
    author: null,
    url: null,
    date,
    dateFrom: date === null ? null : "given",
    language: "en",
    format: "text",
    text,
    proseStart,
    pages: [],
    sha256: "0".repeat(64),
  };
}

/** Pieces of news: random sequences of them reach far more of the stages than random characters do. */
const newsPieces = [
  ..."Russia,Ukraine,North Korea,Moscow,ISW,UNN,NATO,the Institute for the Study of War (ISW),President Volodymyr Zelenskyy".split(
    ",",
  ),
  ..."Deputy Foreign Minister Sergei Ryabkov,Vladimir Putin,he,she,they,officials,the ministry,John Doe,constructor,__proto__".split(
    ",",
  ),
  ..."said,said that,says,warned,denied,did not deny,failed to deny,reportedly stated,noted,claimed,asked whether,According to".split(
    ",",
  ),
  ..."according to,It is noted that,This was reported by,in an interview with,told reporters,would not comment,promised to".split(
    ",",
  ),
  ..."12;12,000;at least 30;about $2.3bn;85 nautical miles;5 percent;10,000 to 12,000;hundreds of;two;a third;1.5 million;1/2;-40 °C".split(
    ";",
  ),
  ..."troops,people,were killed,were wounded,tanks,drones,kilometres,years,civilians were displaced".split(","),
  ..."on October 25;on Friday;yesterday;last week;in 2024;in early October;at 14:30;every day;since 2014;three days ago;June 18, 2024".split(
    ";",
  ),
  ..."October,May,March,the 1990s,2024-10-26,26.10.2024,week,now,first,second quarter".split(","),
  ...[
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    ",",
    ",",
    ".",
    ". ",
    "!",
    "?",
    ";",
    ":",
    "—",
    " - ",
    "…",
    "\n",
    "\n\n",
    "\t",
  ],
  ..."that,and,but,who,which,of,the,a,in,to,will,may,might,have,been,not,n't,'s,U.S.,Gen.,Mr.,No.".split(","),
];

const oddCharacters = [
  ..."\u0000\u0001\u0007\u0008\u001b\u007f\u0085\u00a0\u00ad\u200b\u200e\u202e\u2028\u2029\u2066\u2069\ufeff\ufffd\ufffe",
  "\ud800",
  "\udc00",
  "🙂",
  "👩‍👩‍👧",
  "e\u0301",
  "İ",
  "ß",
  "ﬁ",
  "Ⅷ",
  "٣",
  "½",
  "²",
  "中",
  "ש",
  "\r",
  "\r\n",
];

const news = fc.array(fc.constantFrom(...newsPieces), { maxLength: 60 }).map((pieces) => pieces.join(" "));
const oddNews = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...newsPieces) },
      { weight: 1, arbitrary: fc.constantFrom(...oddCharacters) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((pieces) => fc.constantFrom("", " ").map((space) => pieces.join(space)));
const anything = fc.string({ unit: "binary", maxLength: 200 });
const texts = fc.oneof(news, oddNews, anything);
const documentDates = fc.constantFrom("2024-10-26", "2024-10-26T07:12:30+03:00", "2024-02-29", "1999-12-31", null);

const all = ({ claims, figures, dates, mentions }: Extraction) => [...claims, ...figures, ...dates, ...mentions];

/** Every span in a value, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const here = "start" in value && "end" in value && "text" in value ? [value as Span] : [];
  return [...here, ...Object.values(value).flatMap(spansIn)];
}

/** A random document is kept small, so that the many runs stay quick. */
const runs = { numRuns: 300 };

function always(check: (found: Extraction, document: Document) => void) {
  fc.assert(
    fc.property(texts, documentDates, (text, date) => {
      const document = documentOf(text, date);
      check(extract(document), document);
    }),
    runs,
  );
}

describe("in whatever a document holds", () => {
  test("every span slices back", () => {
    always((found, { text }) => {
      for (const { text: shown, start, end } of all(found).flatMap(spansIn)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(text.slice(start, end)).toBe(shown);
      }
    });
  });

  test("no span is empty or has white space at its ends", () => {
    always((found) => {
      for (const { text } of all(found).flatMap(spansIn)) expect(text).toMatch(/^\S(?:[\s\S]*\S)?$/);
    });
  });

  test("the line is the one the record begins in", () => {
    always((found, { text }) => {
      for (const { line, start } of all(found)) expect(line).toBe(text.slice(0, start).split("\n").length);
    });
  });

  test("records are what their schemas say", () => {
    const check = (schema: v.GenericSchema, records: readonly unknown[]) => {
      for (const record of records) {
        const { success, issues } = v.safeParse(schema, record);
        expect(success, JSON.stringify([record, issues?.map(({ message }) => message)])).toBe(true);
      }
    };
    always((found) => {
      check(schemas.claim, found.claims);
      check(schemas.figure, found.figures);
      check(schemas.dateRecord, found.dates);
      check(schemas.entity, found.entities);
      check(schemas.mention, found.mentions);
      check(schemas.documentRecord, [found.document]);
    });
  });

  test("numbers are numbers, and low is not above high", () => {
    always(({ figures }) => {
      for (const { value, low, high } of figures) {
        for (const number of [value, low, high]) expect(number === null || Number.isFinite(number)).toBe(true);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    });
  });

  test("days are days of the calendar, and the first is not after the last", () => {
    const isDay = (day: string) => {
      const date = new Date(`${day}T00:00:00Z`);
      return day.startsWith("-") || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day));
    };
    always(({ dates, claims }) => {
      for (const { from, to } of [...dates, ...claims.flatMap(({ saidAt }) => saidAt ?? [])]) {
        for (const day of [from, to]) expect(day === null || isDay(day), String(day)).toBe(true);
        if (from !== null && to !== null && !from.startsWith("-")) expect(from <= to, `${from} ${to}`).toBe(true);
      }
    });
  });

  test("ids are unique and begin with the document's", () => {
    always((found) => {
      const ids = [...all(found), ...found.entities].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, document } of all(found)) expect([id.startsWith("d-"), document]).toEqual([true, "d"]);
    });
  });

  test("every id that is referred to is there", () => {
    always(({ claims, figures, dates, entities, mentions }) => {
      const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
      const known = { claim: idsOf(claims), figure: idsOf(figures), date: idsOf(dates), entity: idsOf(entities) };
      const actors = [
        ...claims.flatMap(({ actor, via }) => [actor, ...via.map((link) => link.actor)]),
        ...figures.map((f) => f.actor),
      ];
      for (const claim of claims) {
        for (const id of claim.figures) expect(known.figure).toContain(id);
        for (const id of claim.dates) expect(known.date).toContain(id);
        for (const id of claim.entities) expect(known.entity).toContain(id);
      }
      for (const { claim } of [...figures, ...dates]) if (claim !== null) expect(known.claim).toContain(claim);
      for (const { entity } of mentions) expect(known.entity).toContain(entity);
      for (const actor of actors) if (actor) expect(known.entity).toContain(actor.id);
    });
  });

  test("an actor and a mention carry the name and type of their entity, and counts are right", () => {
    always(({ claims, entities, mentions }) => {
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      for (const { entity, name, type } of mentions) expect(byId.get(entity)).toMatchObject({ name, type });
      for (const { actor } of claims) if (actor) expect(byId.get(actor.id)).toMatchObject({ ...actor });
      for (const entity of entities) {
        expect(entity.mentions).toBe(mentions.filter((mention) => mention.entity === entity.id).length);
        expect(entity.claims).toBe(claims.filter(({ actor }) => actor?.id === entity.id).length);
      }
    });
  });

  test("records are in order of position", () => {
    always(({ claims, figures, dates, mentions }) => {
      for (const records of [claims, figures, dates, mentions]) {
        const starts = records.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    });
  });

  test("what a claim covers holds its source, cue and content; content is in order and does not overlap", () => {
    always(({ claims }) => {
      for (const { start, end, source, cue, content } of claims) {
        for (const part of [source, cue, ...content])
          if (part) expect(part.start >= start && part.end <= end).toBe(true);
        expect(content.length).toBeGreaterThan(0);
        for (let i = 1; i < content.length; i++) expect(content[i]!.start).toBeGreaterThanOrEqual(content[i - 1]!.end);
      }
    });
  });

  test("neither figures nor dates overlap among themselves", () => {
    always(({ figures, dates }) => {
      for (const records of [figures, dates]) {
        for (let i = 1; i < records.length; i++) expect(records[i]!.start).toBeGreaterThanOrEqual(records[i - 1]!.end);
      }
    });
  });

  test("the same document gives the same records, whatever was read before", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = JSON.stringify(extract(documentOf(text)));
        extract(documentOf(other));
        expect(JSON.stringify(extract(documentOf(text)))).toBe(first);
      }),
      runs,
    );
  });

  test("the document is not changed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = Object.freeze(documentOf(text));
        expect(() => extract(document)).not.toThrow();
      }),
      runs,
    );
  });

  test("nothing before the prose is read", () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const found = extract(documentOf(`${before}\n${text}`, "2024-10-26", before.length + 1));
        for (const { start } of all(found).flatMap(spansIn)) expect(start).toBeGreaterThan(before.length);
      }),
      runs,
    );
  });
});

describe("hostile text", () => {
  /** Pieces that are repeated without end, each a trap for a pattern that backtracks or a list that is searched again and again. */
  const traps: readonly [name: string, piece: string][] = [
    ["digits", "1"],
    ["digits and a letter", "1234567890a"],
    ["numbers", "1,000 "],
    ["ranges", "10 to 12 "],
    ["spelled numbers", "two hundred and "],
    ["hyphens", "a-"],
    ["spaces", " "],
    ["line ends", "\n"],
    ["blank lines with a word", "a\n\n"],
    ["dots", "."],
    ["dots and letters", "U.S."],
    ["opening quotation marks", "“"],
    ["opening quotation marks with words", "“he said "],
    ["straight quotation marks", '"a '],
    ["apostrophes", "'"],
    ["opening brackets", "("],
    ["nested brackets with names", "Russia (ISW "],
    ["month names", "May "],
    ["days", "October 25, "],
    ["days without a year", "on Friday "],
    ["units", "5 km "],
    ["money", "$5 "],
    ["percent", "5% "],
    ["capital words", "Putin "],
    ["one name with commas", "Ukraine, "],
    ["different names", ""],
    ["titles", "President "],
    ["pronouns", "he "],
    ["cues", "said "],
    ["cues with sources", "Putin said "],
    ["that-clauses", "Putin said that "],
    ["according to", "according to ISW, "],
    ["a claim a sentence", "ISW said that Russia attacked. "],
    ["negation", "did not deny "],
    ["relative clauses", "who said "],
    ["commas", ", "],
    ["conjunctions", "and "],
    ["prepositions", "of the "],
    ["combining marks", "\u0301"],
    ["lone surrogates", "\ud800"],
    ["emoji", "🙂"],
    ["bidi controls", "\u202e"],
    ["NUL", "\u0000"],
    ["Chinese", "中"],
    ["slashes", "1/2/"],
    ["colons", "12:"],
    ["addresses", "https://a.example/"],
    ["tags", "<a>"],
  ];

  const textOf = (piece: string, length: number) => {
    if (piece !== "") return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const names: string[] = [];
    for (let i = 0, size = 0; size < length; size += names[i++]!.length + 1) names.push(`Ab${i.toString(26)}z met`);
    return names.join(" ").slice(0, length);
  };

  const seconds = (text: string) => {
    const started = performance.now();
    extract(documentOf(text));
    return (performance.now() - started) / 1000;
  };

  test.each(traps)("%s: time grows with length, not with its square", (_, piece) => {
    const small = 2_000;
    const factor = 8;
    extract(documentOf(textOf(piece, small)));
    const once = Math.min(seconds(textOf(piece, small)), seconds(textOf(piece, small)));
    const more = () => seconds(textOf(piece, small * factor));
    // Linear is 8, quadratic 64; a tenth of a second and a second try are allowed for what the machine does besides.
    const bound = once * factor * 3 + 0.1;
    const first = more();
    expect(first < bound ? first : more()).toBeLessThan(bound);
  });

  test.each([
    ["a million digits", "1".repeat(1_000_000)],
    ["50,000 opening quotation marks", "“".repeat(50_000)],
    ["100,000 brackets", "[".repeat(100_000)],
    ["20,000 months", "May ".repeat(20_000)],
    ["a million letters", "a".repeat(1_000_000)],
    ["a million spaces and a word", `${" ".repeat(1_000_000)}a`],
    ["a million capitals", "A".repeat(1_000_000)],
  ])("%s take seconds, not minutes", (_, text) => expect(seconds(text)).toBeLessThan(5));

  test("names of object properties are names", () => {
    const text =
      "Minister Constructor said that Prototype and __proto__ met toString on Friday. hasOwnProperty denied that 5 __proto__ were killed. valueOf said so.";
    const { mentions, entities } = extract(documentOf(text));
    for (const { entity } of mentions) expect(entities.some(({ id }) => id === entity)).toBe(true);
  });

  test.each(["", " ", "\n\n", "\ufeff", "\u0000", "\ud800", "."])("%j is a document too", (text) => {
    expect(extract(documentOf(text)).document.id).toBe("d");
  });
});
