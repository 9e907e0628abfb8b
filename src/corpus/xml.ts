import { decode } from "./decode.ts";

/** Gives an element's attribute by its local name (without the prefix of a namespace), or `null`. */
export type Attributes = (name: string) => string | null;

/** What is told of an XML document, in its order. Names are local. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper elements are refused; documents that people write are not a tenth as deep. */
const deepest = 1000;

/**
 * Reads XML from beginning to end, in linear time. There are no entities but XML's own five and numbers: a document that declares others, or
 * refers to another file for them, is refused. Throws what is refused and what is no text.
 */
export async function readXml(bytes: Uint8Array, handler: XmlHandler): Promise<void> {
  const { Parser } = await import("htmlparser2");
  const decoded = await decode(bytes);
  if (!decoded) throw new Error("not XML: binary data");
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new Error(`XML with more than ${deepest} elements in one another: not read`);
        handler.open?.(localName(name), (wanted) => attributeOf(attributes, wanted));
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name) {
        depth--;
        handler.close?.(localName(name));
      },
      onprocessinginstruction(name) {
        if (/^!doctype$/i.test(name)) throw new Error("XML with a document type definition: not read");
      },
    },
    { xmlMode: true },
  );
  parser.end(decoded.text);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | null {
  for (const name in attributes) if (localName(name) === wanted) return attributes[name]!;
  return null;
}

/** The text of each element with one of the names: the first of each, white space around it left out, empty ones left out. */
export async function fieldsOf(bytes: Uint8Array, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(names);
  const found = new Map<string, string>();
  let current: string | null = null;
  let value = "";
  await readXml(bytes, {
    open(name) {
      if (!wanted.has(name) || found.has(name)) return;
      current = name;
      value = "";
    },
    text(text) {
      if (current !== null) value += text;
    },
    close(name) {
      if (name !== current) return;
      if (value.trim() !== "") found.set(name, value.trim());
      current = null;
    },
  });
  return found;
}
