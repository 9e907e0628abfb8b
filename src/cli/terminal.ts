import type { WriteStream } from "node:tty";
import type { Screen } from "../output/index.ts";
import type { ColorMode } from "./command.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Width and colour of what the output goes to. A file is no terminal. */
export function screenOf(toFile: boolean, mode: ColorMode): Screen {
  const isTerminal = !toFile && process.stdout.isTTY === true;
  return {
    width: isTerminal ? widthOf(process.stdout, process.env) : null,
    colour: useColour(mode, process.env, isTerminal),
  };
}

/**
 * Whether to colour. What the command line says stands first, then FORCE_COLOR and CLICOLOR_FORCE, then NO_COLOR and TERM=dumb
 * (no-color.org, bixense.com/clicolors), and then whether it is a terminal at all.
 */
export function useColour(mode: ColorMode, env: Environment, isTerminal: boolean): boolean {
  if (mode !== "auto") return mode === "always";
  const { FORCE_COLOR, CLICOLOR_FORCE, NO_COLOR, CLICOLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (CLICOLOR_FORCE !== undefined && CLICOLOR_FORCE !== "" && CLICOLOR_FORCE !== "0") return true;
  if ((NO_COLOR !== undefined && NO_COLOR !== "") || CLICOLOR === "0" || TERM === "dumb") return false;
  return isTerminal;
}

function widthOf(stdout: WriteStream, env: Environment): number {
  const told = stdout.columns || Number(env.COLUMNS);
  return Number.isInteger(told) && told > 0 ? Math.max(20, told) : 80;
}
