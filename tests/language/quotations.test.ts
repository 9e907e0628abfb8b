import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/language/quotations.ts";
import { splitSentences } from "../../src/language/sentences.ts";
import { tokenize } from "../../src/language/tokens.ts";

function quoted(text: string): string[] {
  const tokens = tokenize(text);
  return findQuotations(text, tokens, splitSentences(text, tokens)).map(
    (q) => `${text.slice(q.start, q.end)}${q.closed ? "" : " (open)"}`,
  );
}

describe("findQuotations", () => {
  it.each([
    ["He said “yes” and “no”.", ["“yes”", "“no”"]],
    ['"We go," he said. "Now."', ['"We go,"', '"Now."']],
    ["«Да», he said. „Ja“, she said.", ["«Да»", "„Ja“"]],
    ["``Yes,'' she said.", ["``Yes,''"]],
    ["'I will go,' he said.", ["'I will go,'"]],
    ["‘It’s the soldiers’ duty,’ he said.", ["‘It’s the soldiers’ duty,’"]],
    ["He called it a 'special operation' again.", ["'special operation'"]],
    ["He called them 'our brothers' again.", ["'our brothers'"]],
    ["The soldiers' boots and the dogs' tails.", []],
    ["Rock 'n' roll of the '90s, don't you love 'em", []],
    ["“He told me ‘never’ twice,” she said.", ["“He told me ‘never’ twice,”", "‘never’"]],
    ["'He told me \"never\" twice,' she said.", ["'He told me \"never\" twice,'", '"never"']],
    ["“One.\n\n“Two,” he said.", ["“One. (open)", "“Two,”"]],
    ['He is 5\'10" tall and said "yes".', ['"yes"']],
    ['He said "we go and "we stay" then.', ['"we go and (open)', '"we stay"']],
    ["No marks here.", []],
  ])("in %j finds %j", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
