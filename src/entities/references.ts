import type { Analysis } from "../language/index.ts";
import type { Reference } from "./build.ts";
import type { Chain } from "./chains.ts";

export function refer(_analysis: Analysis, _chains: Chain[], names: readonly Reference[]): Reference[] {
  return [...names];
}
