/** A line or paragraph of a page's text. */
export interface Line {
  /** Not blank. Breaks within a paragraph are kept as `\n`. */
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  /** How many of its characters are in links. */
  readonly linked: number;
  /** Level of a heading from 1, else 0. */
  readonly heading: number;
}

/** The text that lines make. */
export function join(lines: readonly Line[]): string {
  return lines.map(({ text, apart }, i) => (i === 0 ? text : `${apart ? "\n\n" : "\n"}${text}`)).join("");
}

/** What is due before the next text. */
const nothing = 0;
const space = 1;
const lineBreak = 2;
const newLine = 3;
const newParagraph = 4;

/**
 * Writes text as a page shows it: white space runs together, breaks come once however many elements ask for them, and only between text.
 * Characters that show nothing (soft hyphens, spaces without width, byte order marks) are left out, and no-break spaces are spaces: they
 * would hide words from who looks for them.
 */
export class Lines {
  readonly #lines: Line[] = [];
  /** Within how many links, and in which heading, what comes next stands. */
  links = 0;
  heading = 0;
  #text = "";
  #linked = 0;
  #heading = 0;
  #apart = false;
  #due: number = nothing;
  /** What stands before the next text: the mark of a list's item. */
  #mark = "";

  /** Text whose white space is of no account. */
  flow(text: string): void {
    const plain = text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, "").replace(/[\s\u00a0]+/g, " ");
    if (plain === "") return;
    if (plain === " ") {
      this.#ask(space);
      return;
    }
    if (plain.startsWith(" ")) this.#ask(space);
    this.#put(plain.trim());
    if (plain.endsWith(" ")) this.#ask(space);
  }

  /** Text whose lines are kept: program code, verse. */
  keep(text: string): void {
    const lines = text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, "").split(/\r\n|[\n\r\u2028\u2029]/);
    lines.forEach((content, i) => {
      if (i > 0) this.break();
      if (content.trim() !== "") this.#put(content.replace(/[\t\u00a0]/g, " ").trimEnd());
    });
  }

  /** The line is over; where it was over already, so is the paragraph. */
  break(): void {
    this.#ask(this.#due >= lineBreak ? newParagraph : lineBreak);
  }

  line(): void {
    this.#ask(newLine);
  }

  paragraph(): void {
    this.#ask(newParagraph);
  }

  mark(text: string): void {
    this.#mark = text;
  }

  /** Lines that were written elsewhere. */
  append(lines: readonly Line[]): void {
    for (const line of lines) {
      if (line.apart) this.paragraph();
      else this.line();
      this.#put(line.text, line.linked, line.heading);
    }
  }

  /** What was written. Nothing may be written after. */
  end(): Line[] {
    this.#finish();
    return this.#lines;
  }

  /** The same as one text. */
  text(): string {
    return join(this.end());
  }

  #ask(what: number): void {
    if (what > this.#due) this.#due = what;
  }

  #put(text: string, linked = this.links > 0 ? text.length : 0, heading = this.heading): void {
    if (this.#due >= newLine) this.#finish();
    else if (this.#text !== "" && this.#due !== nothing) this.#text += this.#due === space ? " " : "\n";
    if (this.#text === "") {
      this.#apart = this.#due === newParagraph;
      this.#heading = heading;
    }
    this.#text += this.#mark + text;
    this.#linked += linked > 0 ? this.#mark.length + linked : 0;
    this.#mark = "";
    this.#due = nothing;
  }

  #finish(): void {
    if (this.#text !== "") {
      this.#lines.push({ text: this.#text, apart: this.#apart, linked: this.#linked, heading: this.#heading });
    }
    this.#text = "";
    this.#linked = 0;
  }
}
