import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { commandReference } from "../../src/cli/reference.ts";
import { osint, root } from "./run.ts";

test("docs/commands.md is what the command table says", () => {
  const path = join(root, "docs/commands.md");
  if (process.env.UPDATE_DOCS) writeFileSync(path, commandReference());
  expect(readFileSync(path, "utf8")).toBe(commandReference());
});

test("docs/records.md has every field of every record", async () => {
  const page = readFileSync(join(root, "docs/records.md"), "utf8");
  for (const kind of ["claim", "figure", "date", "timeline", "entity", "actor", "join", "mention", "document"]) {
    const { properties } = JSON.parse((await osint(["schema", kind])).stdout);
    for (const field of Object.keys(properties)) expect(page, `${kind}.${field}`).toContain(`\`${field}\``);
  }
  const summary = JSON.parse((await osint(["summarize", "--json", "seeds"])).stdout);
  for (const field of Object.keys(summary)) expect(page).toContain(`\`${field}\``);
});

test("the README names every command", () => {
  const page = readFileSync(join(root, "README.md"), "utf8");
  for (const { name } of commands) expect(page).toContain(`osint ${name}`);
});
