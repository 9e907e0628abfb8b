import { describe, expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.ts";

const run = { documents: 1234, bytes: 12_300_000, total: 24_600_000, seconds: 60, path: "docs/a.txt" };

describe("the progress line", () => {
  test.each([
    [run, "[##########----------] 50%  1,234 documents  12.3 MB of 24.6 MB  205.0 kB/s"],
    [{ ...run, total: null }, "1,234 documents  12.3 MB  205.0 kB/s  docs/a.txt"],
    [{ ...run, documents: 1, bytes: 0 }, "[--------------------] 0%  1 document  0.0 kB of 24.6 MB  docs/a.txt"],
    [{ ...run, bytes: 99_000_000 }, "[####################] 100%"],
  ])("%j", (state, shown) => expect(progressLine(state, 200)).toContain(shown));

  test.each([
    [60, "1:00 left"],
    [3, "0:03 left"],
    [3723, "1:02:03 left"],
  ])("%i seconds to go", (seconds, shown) => expect(progressLine({ ...run, seconds }, 200)).toContain(shown));

  test("fits, and shows nothing that a terminal obeys", () => {
    const line = progressLine({ ...run, path: "\u001b[31m\u202e\n".repeat(50) }, 79);
    expect(line.length).toBe(79);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
