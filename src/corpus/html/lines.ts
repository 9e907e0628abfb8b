const nothing = 0;
const space = 1;
const line = 2;
const paragraph = 3;
const written = ["", " ", "\n", "\n\n"] as const;

/**
 * Writes text as a page shows it: white space runs together, breaks come once however many elements ask for them, and only between text.
 * Characters that show nothing (soft hyphens, spaces without width, byte order marks) are left out, and no-break spaces are spaces: they
 * would hide words from who looks for them.
 */
export class Lines {
  #out = "";
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
      if (i > 0) this.#ask(this.#due >= line ? paragraph : line);
      if (content.trim() !== "") this.#put(content.replace(/[\t\u00a0]/g, " ").trimEnd());
    });
  }

  /** The line is over; where it was over already, so is the paragraph. */
  break(): void {
    this.#ask(this.#due >= line ? paragraph : line);
  }

  line(): void {
    this.#ask(line);
  }

  paragraph(): void {
    this.#ask(paragraph);
  }

  mark(text: string): void {
    this.#mark = text;
  }

  text(): string {
    return this.#out;
  }

  #ask(what: number): void {
    if (what > this.#due) this.#due = what;
  }

  #put(text: string): void {
    if (this.#out !== "") this.#out += written[this.#due];
    this.#out += this.#mark + text;
    this.#mark = "";
    this.#due = nothing;
  }
}
