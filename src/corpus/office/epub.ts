import { realTitle } from "../placeholder-title.ts";
import { nothingStated, type Stated } from "../types.ts";
import { fieldsOf, readXml } from "../xml.ts";
import type { ReadPart } from "./docx.ts";

/** What an EPUB states of itself, and the names of the parts that hold its chapters, in reading order. */
export interface Book {
  readonly stated: Stated;
  readonly chapters: readonly string[];
}

/** Reads the part of an EPUB that says what is in it. Throws when it has none, or its chapters are locked. */
export async function bookOf(read: ReadPart): Promise<Book> {
  const root = await rootOf(await read("META-INF/container.xml"));
  const bytes = root === null ? null : await read(root);
  if (root === null || !bytes) throw new Error("an EPUB that does not say what is in it");
  const chapters = (await spineOf(bytes)).map((href) => resolve(root, href));
  const locked = await lockedIn(await read("META-INF/encryption.xml"));
  if (chapters.some((name) => locked.has(name))) throw new Error("a protected EPUB (DRM): its text cannot be read");
  const fields = await fieldsOf(bytes, ["title", "creator", "publisher", "date", "language"]);
  const field = (name: string) => fields.get(name) ?? null;
  // Programs that manage books write the year 101 for an unknown one.
  const date = field("date")?.startsWith("0101") ? null : field("date");
  const [publisher, author, language] = [field("publisher"), field("creator"), field("language")];
  return {
    stated: { ...nothingStated, title: realTitle(field("title")), publisher, author, date, language },
    chapters,
  };
}

async function rootOf(container: Uint8Array | null): Promise<string | null> {
  let root: string | null = null;
  if (container) {
    await readXml(container, {
      open(name, attribute) {
        if (name === "rootfile") root ??= attribute("full-path");
      },
    });
  }
  return root;
}

/** Addresses of the chapters. */
async function spineOf(bytes: Uint8Array): Promise<string[]> {
  const items = new Map<string | null, string>();
  const spine: (string | null)[] = [];
  await readXml(bytes, {
    open(name, attribute) {
      const isContents = (attribute("properties") ?? "").split(/\s+/).includes("nav");
      if (name === "item" && !isContents) items.set(attribute("id"), attribute("href") ?? "");
      if (name === "itemref") spine.push(attribute("idref"));
    },
  });
  return [...new Set(spine)].flatMap((id) => items.get(id) ?? []);
}

async function lockedIn(bytes: Uint8Array | null): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  if (bytes) {
    await readXml(bytes, {
      open(name, attribute) {
        if (name === "CipherReference") locked.add(unescaped(attribute("URI") ?? ""));
      },
    });
  }
  return locked;
}

/** The name of the part that an address in another part leads to. */
function resolve(from: string, href: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of unescaped(href.replace(/[#?].*$/, "")).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
