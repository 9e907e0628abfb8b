import { expect, test } from "vitest";
import { headerDate } from "../../../src/corpus/mail/dates.ts";
import { wholeDate } from "../../../src/corpus/metadata/index.ts";

test.each([
  ["Thu, 24 Oct 2024 10:15:00 +0300", "2024-10-24T10:15:00+03:00"],
  ["24 Oct 2024 10:15:00 GMT", "2024-10-24T10:15:00Z"],
  ["Thu, 24 Oct 24 10:15:00 GMT", "2024-10-24T10:15:00Z"],
  ["Thu, 24 Oct 96 10:15 EST", "1996-10-24T10:15"],
  ["Thu, 24 Oct 2024 10:15:00 +0000 (UTC)", "2024-10-24T10:15:00+00:00"],
  ["2024-10-24T10:15:00Z", "2024-10-24T10:15:00Z"],
  ["24 Oct", null],
])("%s is %s", (header, iso) => {
  expect(wholeDate(headerDate(header))).toBe(iso);
});
