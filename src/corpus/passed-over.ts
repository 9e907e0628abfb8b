import { extensionOf } from "./formats.ts";

/** What a folder or an archive holds that is not read, counted by kind. */
export interface PassedOver {
  readonly add: (what: string) => void;
  /** "passed over: 2 .png, 1 hidden", or `null` when there was nothing. */
  readonly message: () => string | null;
}

export function passedOver(): PassedOver {
  const counts = new Map<string, number>();
  return {
    add: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    message: () => {
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      return sorted.length === 0
        ? null
        : `passed over: ${sorted.map(([what, times]) => `${times} ${what}`).join(", ")}`;
    },
  };
}

/** What a file is counted as that is passed over because of its name. */
export function kindByName(path: string): string {
  return extensionOf(path) || "without extension";
}

const settings = new Set([".yaml", ".yml", ".toml", ".ini", ".cfg", ".conf"]);

/** Whether a file holds settings of a program (`osint.yaml`, for one), which nobody takes for a document: it is not even counted. */
export function isSettings(path: string): boolean {
  return settings.has(extensionOf(path));
}
