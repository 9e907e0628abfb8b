/**
 * The records `osint` prints: schemas (for `osint schema` and the tests) and the types inferred from them.
 * Import types from here anywhere; import the schemas only where they are used, since they load the schema library.
 */
import * as v from "valibot";
import { acts, certainties, dateTypes, entityTypes, joinKinds, measures, modes, ratings } from "./vocabulary.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.regex(/^-?\d{4}-\d\d-\d\d$/));

const span = v.strictObject({ text: v.string(), start: offset, end: offset });
const spans = v.array(span);

/** What every record carries: where it stands. `text === document.text.slice(start, end)`. */
const evidence = {
  id: v.string(),
  document: v.pipe(v.string(), v.description("id of the document")),
  path: v.pipe(v.string(), v.description("file the document was read from")),
  line: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("line of `start`, from 1")),
  page: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.description("page of `start`, from 1"))),
  start: offset,
  end: offset,
  text: v.string(),
};

const entityType = v.picklist(entityTypes);

const actor = v.pipe(
  v.strictObject({ id: v.string(), name: v.string(), type: entityType }),
  v.description("who is credited, resolved to an entity"),
);

const act = v.picklist(acts);

const mode = v.picklist(modes);

const certainty = v.picklist(certainties);

export const claim = v.pipe(
  v.strictObject({
    ...evidence,
    actor: v.nullable(actor),
    source: v.nullable(span),
    cue: v.nullable(span),
    content: v.pipe(spans, v.description("what was said, wished, denied, …; several spans when discontinuous")),
    statement: v.pipe(v.string(), v.description("the content as one would cite it")),
    act,
    mode,
    polarity: v.picklist(["positive", "negative"]),
    certainty,
    hedges: v.pipe(
      v.array(v.strictObject({ ...span.entries, by: v.picklist(["actor", "reporter"]) })),
      v.description("what makes it less than certain; `by` tells the actor's own words from the reporter's"),
    ),
    via: v.pipe(
      v.array(v.strictObject({ actor: v.nullable(actor), source: v.nullable(span), cue: v.nullable(span) })),
      v.description("the chain between the reader and the actor, outermost first"),
    ),
    saidAt: v.nullable(
      v.strictObject({
        text: v.string(),
        start: offset,
        end: offset,
        value: v.nullable(v.string()),
        from: v.nullable(date),
        to: v.nullable(date),
      }),
    ),
    setting: v.nullable(span),
    addressee: v.nullable(span),
    figures: v.array(v.string()),
    dates: v.array(v.string()),
    entities: v.array(v.string()),
    sentence: span,
  }),
  v.title("Claim"),
  v.description("One attribution relation: source, cue and content."),
);

const measure = v.picklist(measures);

const bound = v.picklist(["=", "~", ">", "<", ">=", "<="]);
const trend = v.nullable(v.picklist(["up", "down"]));

export const figure = v.pipe(
  v.strictObject({
    ...evidence,
    value: v.nullable(v.number()),
    low: v.nullable(v.number()),
    high: v.nullable(v.number()),
    bound,
    trend,
    measure,
    unit: v.pipe(v.nullable(v.string()), v.description("ISO 4217, UCUM or the counted noun's lemma")),
    of: v.nullable(span),
    topic: v.nullable(v.string()),
    actor: v.nullable(actor),
    claim: v.nullable(v.string()),
    date: v.nullable(v.string()),
  }),
  v.title("Figure"),
  v.description("One quantity."),
);

export const dateRecord = v.pipe(
  v.strictObject({
    ...evidence,
    type: v.picklist(dateTypes),
    value: v.pipe(v.nullable(v.string()), v.description("TIMEX3 value")),
    mod: v.nullable(v.string()),
    from: v.pipe(v.nullable(date), v.description("first calendar day")),
    to: v.pipe(v.nullable(date), v.description("last calendar day, inclusive")),
    relative: v.boolean(),
    claim: v.nullable(v.string()),
    event: v.nullable(span),
  }),
  v.title("Date"),
  v.description("One temporal expression (TIMEX3)."),
);

export const timelineEntry = v.pipe(
  v.strictObject({
    ...evidence,
    from: v.pipe(v.nullable(date), v.description("first calendar day; null when it is open")),
    to: v.pipe(v.nullable(date), v.description("last calendar day, inclusive; null when it is open")),
    mod: v.pipe(v.nullable(v.string()), v.description("TIMEX3 mod: START, MID, END, APPROX, …")),
    kind: v.pipe(v.picklist(["event", "said"]), v.description("whether it is dated itself, or was said then")),
    event: v.pipe(span, v.description("what happens: the clause that is dated, or the claim that was made")),
    actor: v.pipe(v.nullable(actor), v.description("who says so, or (said) who speaks; null: the document")),
    source: v.nullable(span),
    act: v.nullable(act),
    certainty: v.nullable(certainty),
    via: v.array(v.strictObject({ actor: v.nullable(actor), source: v.nullable(span), cue: v.nullable(span) })),
    statement: v.pipe(v.string(), v.description("the event's words as one would cite them")),
    claim: v.pipe(v.nullable(v.string()), v.description("id of the claim it stands in, or (said) that was made")),
    publisher: v.nullable(v.string()),
    times: v.pipe(v.number(), v.description("how often it is told")),
    documents: v.pipe(v.array(v.string()), v.description("ids of the documents that tell it")),
  }),
  v.title("Timeline entry"),
  v.description("What happens, or is said, on a day or stretch of days."),
);

export const entity = v.pipe(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    type: entityType,
    aliases: v.array(v.string()),
    roles: v.array(v.string()),
    country: v.nullable(v.pipe(v.string(), v.length(2))),
    mentions: v.number(),
    documents: v.array(v.string()),
    claims: v.pipe(v.number(), v.description("how many claims it makes")),
    about: v.pipe(v.number(), v.description("how many claims speak of it")),
    firstSeen: v.pipe(v.nullable(date), v.description("day of the first dated document that mentions it")),
    lastSeen: v.pipe(v.nullable(date), v.description("day of the last one")),
    rating: v.pipe(
      v.nullable(v.picklist(ratings)),
      v.description("reliability as a source by the user's own file (Admiralty code)"),
    ),
  }),
  v.title("Entity"),
  v.description("One person, organization, place, …, across all documents read."),
);

export const actorProfile = v.pipe(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    type: entityType,
    aliases: v.array(v.string()),
    roles: v.array(v.string()),
    country: v.nullable(v.pipe(v.string(), v.length(2))),
    rating: v.nullable(v.picklist(ratings)),
    claims: v.pipe(v.number(), v.description("how many claims it makes")),
    relays: v.pipe(v.number(), v.description("how many claims of others it passes on")),
    documents: v.pipe(v.array(v.string()), v.description("ids of the documents in which it makes claims")),
    firstSaid: v.pipe(v.nullable(date), v.description("day of its first claim: said then, else published then")),
    lastSaid: v.pipe(v.nullable(date), v.description("day of its last claim")),
    acts: v.pipe(
      v.strictObject(v.entriesFromList(acts, v.optional(v.number()))),
      v.description("how many claims of each act, the most frequent first; an act it never does is left out"),
    ),
  }),
  v.title("Actor"),
  v.description("One entity that makes claims, across all documents read."),
);

export const join = v.pipe(
  v.strictObject({
    ...evidence,
    kind: v.pipe(v.picklist(joinKinds), v.description("what the join rests on")),
    entity: v.pipe(actor, v.description("what the name was taken for")),
    name: v.pipe(v.string(), v.description("the name that was joined, as it stands here")),
    across: v.pipe(v.boolean(), v.description("whether documents were linked by it, or mentions within one")),
    times: v.pipe(v.number(), v.description("how often the name stands for the entity in these documents")),
    documents: v.pipe(v.array(v.string()), v.description("ids of the documents it was joined in")),
    undo: v.pipe(v.string(), v.description("a line for osint.yaml that takes it apart")),
  }),
  v.title("Join"),
  v.description("A name that was taken for an entity on thin evidence."),
);

export const mention = v.pipe(
  v.strictObject({
    ...evidence,
    entity: v.string(),
    name: v.string(),
    type: entityType,
    form: v.picklist(["name", "nominal", "pronoun"]),
  }),
  v.title("Mention"),
  v.description("One place where an entity is named or referred to."),
);

export const documentRecord = v.pipe(
  v.strictObject({
    id: v.string(),
    path: v.string(),
    title: v.nullable(v.string()),
    publisher: v.nullable(v.string()),
    author: v.nullable(v.string()),
    url: v.nullable(v.string()),
    date: v.nullable(v.string()),
    dateFrom: v.nullable(v.picklist(["given", "metadata", "text", "url"])),
    language: v.string(),
    sha256: v.string(),
    format: v.string(),
    words: v.number(),
  }),
  v.title("Document"),
  v.description("One news item, report or brief."),
);

export const duplicate = v.pipe(
  v.strictObject({
    id: v.string(),
    path: v.string(),
    title: v.nullable(v.string()),
    publisher: v.nullable(v.string()),
    date: v.nullable(v.string()),
    words: v.number(),
    duplicateOf: v.pipe(v.nullable(v.string()), v.description("id of the group's longest document; null: it is that")),
    likeness: v.pipe(
      v.nullable(v.picklist(["identical", "headline", "near"])),
      v.description("the same text, the same but for its first line, or most of it the same"),
    ),
    common: v.pipe(v.nullable(v.number()), v.description("share of common runs of five words, 0 to 1")),
    onlyHere: v.pipe(v.array(v.string()), v.description("numbers it has and the longest document has not")),
    onlyThere: v.pipe(v.array(v.string()), v.description("numbers the longest document has and it has not")),
  }),
  v.title("Duplicate"),
  v.description("A document of which there are copies or other versions."),
);

export type EntityType = v.InferOutput<typeof entityType>;
export type Actor = v.InferOutput<typeof actor>;
export type Act = v.InferOutput<typeof act>;
export type Mode = v.InferOutput<typeof mode>;
export type Certainty = v.InferOutput<typeof certainty>;
export type Measure = v.InferOutput<typeof measure>;
export type Bound = v.InferOutput<typeof bound>;
export type Trend = v.InferOutput<typeof trend>;
export type ClaimRecord = v.InferOutput<typeof claim>;
export type FigureRecord = v.InferOutput<typeof figure>;
export type DateRecord = v.InferOutput<typeof dateRecord>;
export type TimelineRecord = v.InferOutput<typeof timelineEntry>;
export type EntityRecord = v.InferOutput<typeof entity>;
/** What the names in the documents tell of an entity, without what claims, dates and the user add. */
export type EntityCore = Omit<EntityRecord, "about" | "firstSeen" | "lastSeen" | "rating">;
export type Rating = NonNullable<EntityRecord["rating"]>;
export type ActorRecord = v.InferOutput<typeof actorProfile>;
export type JoinRecord = v.InferOutput<typeof join>;
export type MentionRecord = v.InferOutput<typeof mention>;
export type DuplicateRecord = v.InferOutput<typeof duplicate>;
export type DocumentRecord = v.InferOutput<typeof documentRecord>;
