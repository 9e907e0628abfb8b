/** The texts of all lexicons by name. The build puts them here, so that the program opens one file instead of sixty; null in the sources. */
export const packed: ReadonlyMap<string, string> | null = null as ReadonlyMap<string, string> | null;
