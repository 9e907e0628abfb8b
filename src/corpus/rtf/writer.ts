import { Flow } from "../office/flow.ts";
import { headsOf } from "../office/heads.ts";

export interface RtfText {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
}

/** Where text goes: into the document, a note, a running head, an item's mark, a property, or nowhere. */
export type Target = "text" | "note" | "head" | "mark" | "title" | "author" | "fonts" | "info" | "nothing";

/** What holds within a pair of braces. */
export interface Group {
  target: Target;
  font: number;
  /** How many characters stand in for one in Unicode. */
  fallback: number;
  isRaised: boolean;
  isHidden: boolean;
  /** Whether the group's first control word may say where its text goes. */
  isFresh: boolean;
  /** After "\*": unless it is known, the group is to be passed over. */
  isOptional: boolean;
}

/** Puts text together as control words tell. */
export class Writer {
  readonly #flow = new Flow();
  readonly #heads: string[] = [];
  readonly #fields = { title: "", author: "", mark: "" };
  readonly #stated = new Set<Target>();
  #begun = false;
  #inRow = false;
  #inCell = false;
  #isTable = false;
  #rows = 0;

  write(text: string, { target, isHidden, isRaised }: Group): void {
    if ((target === "title" || target === "author" || target === "mark") && !this.#stated.has(target)) {
      this.#fields[target] += text;
    }
    if (isHidden || !(target === "text" || target === "note" || target === "head")) return;
    if (text.trim() === "" && !this.#begun) return;
    this.#begin(target === "text");
    if (isRaised) this.#flow.raised(text);
    else this.#flow.text(text);
  }

  control(name: string): void {
    if (name === "par" || name === "sect") this.#endParagraph();
    else if (name === "pard") this.#isTable = false;
    else if (name === "intbl") this.#isTable = true;
    else if (name === "line") this.#flow.break();
    else if (name === "cell") {
      this.#beginCell();
      this.#endParagraph();
      this.#flow.closeCell();
      this.#inCell = false;
    } else if (name === "row") this.#endRow();
  }

  open(target: Target): void {
    if (target === "mark") this.#fields.mark = "";
    if (target !== "note" && target !== "head") return;
    if (target === "note") this.#begin(true);
    this.#flow.openAside();
    this.#begun = false;
  }

  close(target: Target): void {
    // Who saved it last is called author as well; the first counts.
    if (target === "title" || target === "author") this.#stated.add(target);
    if (target === "note") this.#flow.addNote(this.#flow.closeAside());
    if (target === "head") this.#heads.push(this.#flow.closeAside());
    if (target === "note" || target === "head") this.#begun = target === "note";
  }

  end(): RtfText {
    if (this.#inRow) this.#endRow();
    const { title, author } = this.#fields;
    return { text: this.#flow.end(headsOf(this.#heads)), title: title.trim() || null, author: author.trim() || null };
  }

  #begin(isText: boolean): void {
    if (this.#begun) return;
    this.#begun = true;
    if (isText && this.#isTable) this.#beginCell();
    else if (isText && this.#inRow && !this.#inCell) this.#endRow();
    if (isText && !this.#inRow) this.#rows = 0;
    const mark = this.#fields.mark.trim();
    this.#fields.mark = "";
    this.#flow.openParagraph(mark === "" ? null : /[\p{L}\d]/u.test(mark) ? mark : "-");
  }

  #endParagraph(): void {
    if (this.#begun) this.#flow.closeParagraph();
    this.#begun = false;
    this.#fields.mark = "";
  }

  #beginCell(): void {
    if (!this.#inRow) this.#flow.openRow();
    if (!this.#inCell) this.#flow.openCell();
    this.#inRow = true;
    this.#inCell = true;
  }

  #endRow(): void {
    if (!this.#inRow) return;
    if (this.#inCell) this.#flow.closeCell();
    this.#flow.closeRow(this.#rows === 0);
    this.#rows++;
    this.#inRow = false;
    this.#inCell = false;
    this.#begun = false;
  }
}
