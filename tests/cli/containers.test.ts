import { expect, test } from "vitest";
import { folder, lines, osint } from "./run.ts";

test("a table has its texts where --text-column says, also for claims", async () => {
  const path = folder({ "t.csv": 'Story,Title\n"The mayor denied it.",A\n', "n.csv": "a,b\n1,2\n" });
  const { status, stdout, stderr } = await osint(["claims", "--format", "ndjson", "--text-column", "story", path]);
  expect(lines(stdout)).toMatchObject([{ act: "denial", text: expect.any(String) }]);
  expect(stderr).toMatch(/notice: .*n\.csv: no column "story"; there are "a", "b"/);
  expect(status).toBe(0);
});

test("parts are listed by their place and format", async () => {
  const { stdout } = await osint([
    "documents",
    "--format",
    "ndjson",
    "--fields",
    "path,format",
    "tests/corpus/made/box.mbox",
  ]);
  expect(lines(stdout).slice(0, 2)).toEqual([
    { path: "tests/corpus/made/box.mbox!1", format: "mail" },
    { path: "tests/corpus/made/box.mbox!1!statement.txt", format: "text" },
  ]);
});
