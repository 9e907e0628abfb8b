import { Lines } from "../html/lines.ts";
import { raised } from "../raised.ts";

/** The longest text of a cell that reads as a part of a line. */
const longestCell = 300;

/**
 * Writes the text of a document as it is read, element by element: paragraphs with a blank line between them, list items and rows of tables
 * on lines of their own, notes at the end.
 */
export class Flow {
  /** The last is written to; before it stand what holds it: a table's cell within the text, a note within a cell. */
  readonly #open: Lines[] = [new Lines()];
  readonly #rows: string[][] = [];
  readonly #notes: string[] = [];
  /** Text boxes, which stand behind the paragraph they hang on. */
  #boxes: string[] = [];
  #afterItem = false;

  text(text: string): void {
    this.#top.flow(text);
  }

  raised(text: string): void {
    this.#top.flow(raised(text));
  }

  break(): void {
    this.#top.break();
  }

  /** Begins a paragraph, or a list's item with its mark. */
  openParagraph(mark: string | null): void {
    if (mark !== null && this.#afterItem) this.#top.line();
    else this.#top.paragraph();
    this.#top.mark(mark === null ? "" : `${mark} `);
    this.#afterItem = mark !== null;
  }

  closeParagraph(): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) {
      this.#top.paragraph();
      this.#top.keep(box);
      this.#afterItem = false;
    }
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#open.push(new Lines());
    this.#afterItem = false;
  }

  closeCell(): void {
    this.#rows.at(-1)?.push(this.#close());
  }

  /** A row of data is a line; a row that lays out a page is what its cells hold, one below the other. */
  closeRow(isFirst: boolean): void {
    const texts = (this.#rows.pop() ?? []).filter((text) => text !== "");
    const isData = texts.every((text) => text.length <= longestCell && !text.includes("\n\n"));
    if (isData && !isFirst) this.#top.line();
    else this.#top.paragraph();
    if (isData) this.#top.keep(texts.map((text) => text.replaceAll("\n", " ")).join(" | "));
    else
      for (const text of texts) {
        this.#top.paragraph();
        this.#top.keep(text);
      }
    this.#afterItem = false;
  }

  /** Begins a text that stands apart; `closeAside` gives it back. */
  openAside(): void {
    this.#open.push(new Lines());
    this.#afterItem = false;
  }

  closeAside(): string {
    return this.#close();
  }

  /** What stands in a box beside the paragraph. */
  addBox(text: string): void {
    if (text !== "") this.#boxes.push(text);
  }

  /** Refers to the next note here. */
  addNote(text: string): void {
    this.#notes.push(text);
    this.raised(String(this.#notes.length));
  }

  /** The whole text, the notes and then `heads` behind it. */
  end(heads: readonly string[]): string {
    // What a file that is cut short leaves open is still its text.
    while (this.#open.length > 1) {
      const text = this.#close();
      this.#top.paragraph();
      this.#top.keep(text);
    }
    const notes = this.#notes.map((text, i) => `${raised(String(i + 1))} ${text}`);
    return [this.#top.text(), ...notes, ...heads].filter((text) => text !== "").join("\n\n");
  }

  get #top(): Lines {
    return this.#open.at(-1)!;
  }

  #close(): string {
    this.#afterItem = false;
    return this.#open.length > 1 ? this.#open.pop()!.text() : "";
  }
}
