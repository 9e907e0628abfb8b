import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Texts to begin with: the seed, and the lines and documents that the gold tests hold. */
export const texts: readonly string[] = [
  ...filesIn("seeds").map((file) => readFileSync(file, "utf8")),
  ...filesIn("tests/gold")
    .filter((file) => file.endsWith(".gold"))
    .flatMap((file) => readFileSync(file, "utf8").split(/\n\s*\n/))
    .filter((text) => text.trim() !== ""),
];

/** Files of every format there is to read: name → bytes. */
export const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...filesIn("tests/corpus/made"),
  ...filesIn("seeds"),
]
  .filter((file) => !/\.(?:ts|sh|py)$/.test(file))
  .map((file) => [file.slice(file.lastIndexOf("/") + 1), readFileSync(file)] as const);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(root, folder, entry.name))
    .sort();
}

/** What texts are spoiled with: each has broken a program before. */
export const nasty: readonly string[] = [
  ..."“|”|\"|'|‘|’|«|»|(|)|[|]|{|}|<|>|,|.|…|—|-|:|;|!|?|/|\\|=|+|@|#|%|$|€|&|*|_|`|~|^".split("|"),
  ..." said | said that | according to | denied | who | which | that | and | of the | he | they | on | in | May | March ".split(
    "|",
  ),
  ..."October 25|2024-13-45|0000-00-00|32 October|24:61|Friday|the 1990s|last year|10 to 12|1,000,000|-0|1e309|½|٣|Ⅷ".split(
    "|",
  ),
  ..."constructor|__proto__|toString|hasOwnProperty|null|NaN|undefined|U.S.|Gen.|Dr.|No.|a.m.|ISW|NATO|(ISW)".split(
    "|",
  ),
  ..."=HYPERLINK(1)|@SUM(A1)|<script>|</b>|&#0;|::error::|\\u{1b}|$(x)|%s|../../etc/passwd|https://a.example/?q=1".split(
    "|",
  ),
  ...[
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\f",
    "\v",
    "\u0000",
    "\u0001",
    "\u0007",
    "\u001b[31m",
    "\u001b]8;;x\u0007",
  ],
  ...["\u007f", "\u0085", "\u009b2J", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u202e", "\u2028", "\u2029", "\u2066"],
  ...[
    "\ufeff",
    "\ufffd",
    "\ufffe",
    "\ud800",
    "\udc00",
    "\ue000",
    "🙂",
    "👩‍👩‍👧",
    "e\u0301",
    "\u0301",
    "İ",
    "ß",
    "ﬁ",
    "中",
    "ש",
  ],
  ...[
    "1".repeat(200),
    "a".repeat(200),
    "“".repeat(50),
    "(".repeat(50),
    "A ".repeat(50),
    ".".repeat(100),
    " ".repeat(200),
  ],
];
