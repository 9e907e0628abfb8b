/** Colour with a meaning: what a piece of text is decides its colour, never the other way round. */
import { Chalk } from "chalk";

/** What a piece of text is. `alarm`, `assurance` and `caution` sort the kinds of speech act. */
export type Tone =
  | "plain"
  | "name"
  | "number"
  | "where"
  | "header"
  | "title"
  | "alarm"
  | "assurance"
  | "caution"
  | "hedge"
  | "negative"
  | "source"
  | "cue"
  | "content"
  | "asked";

export type Paint = (tone: Tone, text: string) => string;

/** A paint for a terminal with colours (`true`) or one that leaves text as it is. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (_tone, text) => text;
  const chalk = new Chalk({ level: 1 });
  const tones: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    name: chalk.bold,
    number: chalk.cyan,
    where: chalk.dim,
    header: chalk.underline,
    title: chalk.bold,
    alarm: chalk.red,
    assurance: chalk.green,
    caution: chalk.yellow,
    hedge: chalk.magenta,
    negative: chalk.red.bold,
    source: chalk.bold.cyan,
    cue: chalk.yellow.underline,
    content: chalk.green,
    asked: chalk.inverse,
  };
  return (tone, text) => (text === "" ? "" : tones[tone](text));
}
