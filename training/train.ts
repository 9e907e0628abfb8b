/** Learns every model of `models/` anew (`npm run train`), or the ones named: `npm run train -- pos`. Same data, same bytes. */
import { trainPos } from "./train-pos.ts";

const all = new Map<string, () => void | Promise<void>>([["pos", trainPos]]);

const wanted = process.argv.slice(2);
for (const [name, run] of all) if (wanted.length === 0 || wanted.includes(name)) await run();
