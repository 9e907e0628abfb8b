import type { Command, Option } from "./command.ts";
import { commands } from "./commands/index.ts";

const opening = `# Commands

Made from the command table in \`src/cli/commands/\` (\`UPDATE_DOCS=1 npx vitest run tests/cli/reference.test.ts\`); a test holds the two
together. What the records mean is in [records.md](records.md).

Without paths, a command reads the paths in \`OSINT_PATH\`, else \`seeds/\` in the current directory, else what is piped in; \`-\` is standard
input at any time. \`osint extract\` reads standard input when it is given no paths.
`;

/** All commands in Markdown: docs/commands.md. */
export function commandReference(): string {
  const contents = commands.map(({ name, summary }) => `* [\`osint ${name}\`](#osint-${name}): ${summary}`).join("\n");
  return `${opening}\n${contents}\n${commands.map(section).join("")}`;
}

function section({ name, summary, about, examples, argument, options }: Command): string {
  const lines = examples.map(([line, gives]) => `# ${gives}\n${line}`).join("\n\n");
  return [
    `\n## osint ${name}\n`,
    `${summary[0]!.toUpperCase()}${summary.slice(1)}.${about ? `\n\n${about.replaceAll("\n", "\n\n")}` : ""}\n`,
    `\`\`\`sh\n${lines}\n\`\`\`\n`,
    `\`${argument.usage ?? `[${argument.name}...]`}\`: ${argument.description}.\n`,
    `| option | |\n| --- | --- |\n${options.map(row).join("\n")}\n`,
  ].join("\n");
}

function row({ flags, description }: Option): string {
  return `| \`${flags}\` | ${description.replaceAll("|", "\\|")} |`;
}
