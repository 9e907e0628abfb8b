/** Learns every model of `models/` anew (`npm run train`), or the ones named: `npm run train -- pos`. Same data, same bytes. */
import { trainClaims } from "./train-claims.ts";
import { trainNames } from "./train-names.ts";
import { trainPos } from "./train-pos.ts";

/** In order: the later ones read the parts of speech. */
const all = new Map<string, () => void | Promise<void>>([
  ["pos", trainPos],
  ["names", trainNames],
  ["claims", trainClaims],
]);

const wanted = process.argv.slice(2);
for (const [name, run] of all) if (wanted.length === 0 || wanted.includes(name)) await run();
