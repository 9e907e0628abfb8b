import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/index.ts";

const tagOf = (text: string, word: string) => analyse(text).tokens.find((token) => token.text === word)!.pos;

describe("a noun or a verb", () => {
  test.each([
    ["Fishermen's associations report that buoys have been cut.", "report"],
    ["The union disputes that this contributed to the accident.", "disputes"],
    ["Russian forces have brought bridges to the bank, the monitoring group Steppe Watch reports.", "reports"],
    ["The dam will fail, the firm Kestrel claims.", "claims"],
  ])("says or thinks: %s", (text, word) => expect(tagOf(text, word)).toBe("VERB"));

  test.each([
    ["The report that buoys had been cut was false.", "report"],
    ["A police report that she wrote was lost.", "report"],
    ["The union disputes that shook the city are over.", "disputes"],
    ["The dam will fail, according to the claims.", "claims"],
    ["He read the papers, the books and the reports.", "reports"],
  ])("names a thing: %s", (text, word) => expect(tagOf(text, word)).toBe("NOUN"));
});
