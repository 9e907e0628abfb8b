import { Broken } from "./checks.ts";

/** So many times as long as plain text of the same length a text may take; all the rest is the machine's doing. */
const factor = 25;
const allowance = 150;

/** Checks that work on a text takes no longer than its length allows. Measured against plain text in the same run, and anew when in doubt. */
export async function timeCheck(work: (text: string) => Promise<void>, plain: string) {
  const took = async (text: string) => {
    const begun = performance.now();
    await work(text);
    return performance.now() - begun;
  };
  let rate = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5; times++) rate = Math.min(rate, (await took(plain)) / plain.length);
  return async (text: string): Promise<void> => {
    const bound = rate * text.length * factor + allowance;
    let best = await took(text);
    for (let times = 0; times < 3 && best > bound; times++) best = Math.min(best, await took(text));
    if (best > bound)
      throw new Broken(`${text.length} characters take ${Math.round(best)} ms, not ${Math.round(bound)}`);
  };
}
