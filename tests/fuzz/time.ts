import { Broken } from "./checks.ts";

/** So many times as long as plain text of the same length a text may take; all the rest is the machine's doing. */
const factor = 25;
const allowance = 150;

/** Checks that work on a text takes no longer than its length allows. Measured against plain text in the same run, and anew when in doubt. */
export function timeCheck(work: (text: string) => void, plain: string) {
  const took = (text: string) => {
    const begun = performance.now();
    work(text);
    return performance.now() - begun;
  };
  const rate = Math.min(...Array.from({ length: 5 }, () => took(plain))) / plain.length;
  return (text: string): void => {
    const bound = rate * text.length * factor + allowance;
    let best = took(text);
    for (let times = 0; times < 3 && best > bound; times++) best = Math.min(best, took(text));
    if (best > bound)
      throw new Broken(`${text.length} characters take ${Math.round(best)} ms, not ${Math.round(bound)}`);
  };
}
