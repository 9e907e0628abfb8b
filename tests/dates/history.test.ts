import { describe } from "vitest";
import { dates } from "./cases.ts";

const BEFORE = "The war began in 1936. It widened in 1937. In 1938 the front broke. By 1939 it was over. ";
const known = ["1936 | DATE 1936", "1937 | DATE 1937", "1938 | DATE 1938", "1939 | DATE 1939"];

describe("a history of far years goes on in the year last mentioned", () => {
  dates("2009-12-19", [
    [`${BEFORE}In 1940 peace came. In May they met.`, ...known, "1940 | DATE 1940", "May | DATE 1940-05"],
    [
      `${BEFORE}On 7 May 1940 peace came. On 9 May they met.`,
      ...known,
      "7 May 1940 | DATE 1940-05-07",
      "9 May | DATE 1940-05-09",
    ],
    [`${BEFORE}In 1940 peace came. That summer they met.`, ...known, "1940 | DATE 1940", "That summer | DATE 1940-SU"],
    [
      `${BEFORE}In May 1940 peace came. The next spring they met.`,
      ...known,
      "May 1940 | DATE 1940-05",
      "The next spring | DATE 1941-SP",
    ],
    [
      `${BEFORE}In 1940 peace came. By the end of the year they met.`,
      ...known,
      "1940 | DATE 1940",
      "the end of the year | DATE 1940 END",
    ],
  ]);
});
