import { describe, expect, test } from "vitest";
import { folder, osint } from "./run.ts";

const HEAD = "cue\tpos\tframe\tact\tpolarity\tfactivity\texample\n";
const TEXT = "The miller croaked that the dam had burst.";

describe("OSINT_LEXICONS", () => {
  const read = async (files: Record<string, string>) => {
    return osint(["claims", "-", "--json"], { env: { OSINT_LEXICONS: folder(files) }, input: TEXT });
  };

  test("adds rows to the tables", async () => {
    const { status, stdout } = await read({
      "claim-frames.tsv": `# ours\n${HEAD}croak\tverb\t\twarning\t\t\tHe croaked that it was late.\n`,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ act: "warning", actor: { name: "miller" } }]);
  });

  test("that name other columns are refused, with the file", async () => {
    const { status, stderr } = await read({ "claim-frames.tsv": "cue\tact\ncroak\twarning\n" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/claim-frames\.tsv: the first row must name the columns.*cue pos frame act/);
  });

  test("that no table answers to are refused", async () => {
    const { status, stderr } = await read({ "claim-frame.tsv": HEAD });
    expect(status).toBe(2);
    expect(stderr).toContain("claim-frame.tsv: there is no table of that name");
  });

  test("in a folder that is not there are an error", async () => {
    const { status, stderr } = await osint(["claims", "-"], { env: { OSINT_LEXICONS: "no-such-folder" }, input: TEXT });
    expect(status).toBe(2);
    expect(stderr).toContain("OSINT_LEXICONS");
  });
});
