import { existsSync } from "node:fs";
import { Command as Commander, Option as CommanderOption, InvalidArgumentError } from "commander";
import type { Command, Option, Values } from "./command.ts";
import { commands } from "./commands/index.ts";
import { didYouMean, UsageError } from "./usage.ts";

const start = `Examples:
  osint summarize seeds/                          one screen: who speaks, what is claimed, which figures, when
  osint claims --actor Putin reports/             who said what, as a table
  osint figures --json reports/ | jq .            the same for figures, as JSON for other tools
  osint extract < corpus.jsonl > records.ndjson   everything, as a filter

Reads news and reports; prints who said what, through whom, how firmly, with which figures, and when,
each with the place in the text it was read from.
`;

const finish = `
Without paths: OSINT_PATH, else seeds/ in the current directory, else what is piped in.
Exit status: 0 worked, 1 some input could not be read, 2 wrong usage, 3 nothing matched (with --fail-empty).
"osint help claims" tells all about a command.`;

/** The command line, made from the command table. `run` is called with what was asked for. */
export function createProgram(
  version: string,
  run: (command: Command, words: string[], values: Values) => Promise<void>,
) {
  const program = new Commander("osint")
    .usage("<command> [options] [paths...]")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "tell all about a command")
    .addHelpText("before", start)
    .addHelpText("after", finish)
    .configureHelp({
      showGlobalOptions: false,
      sortSubcommands: false,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    // Errors are thrown and told in main.ts, so that there is one place that escapes them and sets the exit status.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const command of commands) {
    const sub = program
      .command(command.name)
      .summary(command.summary)
      .usage(`[options] ${usageOf(command)}`)
      .argument(`[${command.argument.name}...]`, command.argument.description)
      .helpOption("-h, --help", "print this help")
      .addHelpText("before", introduction(command))
      .action((words: string[], values: Values) => run(command, words, values));
    for (const option of command.options) sub.addOption(commanderOption(option));
  }
  return program;
}

/** What stands after the options, as usage lines show it. */
function usageOf({ argument: { name, usage } }: Pick<Command, "argument">): string {
  return usage ?? `[${name}...]`;
}

function introduction({ name, summary, about, examples }: Command): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, gives]) =>
    width > 60 ? `  ${line}\n      ${gives}` : `  ${line.padEnd(width)}   ${gives}`,
  );
  return `osint ${name}: ${summary}\n\nExamples:\n${lines.join("\n")}\n${about ? `\n${about}\n` : ""}`;
}

function commanderOption({ flags, description, group, read }: Option): CommanderOption {
  const option = new CommanderOption(flags, description).helpGroup(`${group}:`);
  if (read) {
    option.argParser((text, before) => {
      try {
        return read(text, before);
      } catch (error) {
        if (error instanceof UsageError) throw new InvalidArgumentError(error.message);
        throw error;
      }
    });
  }
  return option;
}

/** What commander has to say about a wrong command line, without its "error: " and with a hint where a path stands for a command. */
export function usageMessage(message: string): string {
  const plain = message.replace(/^error: /, "").replace(/^option '.*?' argument '.*?' is invalid\. /s, "");
  const word = /^unknown command '(.*)'/s.exec(plain)?.[1];
  return word === undefined ? plain : unknownCommand(word);
}

export function unknownCommand(word: string): string {
  if (existsSync(word)) return `"${word}" is no command; to read it, say: osint summarize ${word}`;
  return `there is no command "${word}"${didYouMean(
    word,
    commands.map(({ name }) => name),
  )}`;
}

export function isCommand(word: string): boolean {
  return word === "help" || commands.some(({ name }) => name === word);
}
