/**
 * All lexicons by name, each a `LexiconTable` as JSON. The build puts them here, so that the program opens one file instead of sixty, and
 * has nothing to cut into cells; null in the sources.
 */
export const packed: ReadonlyMap<string, string> | null = null as ReadonlyMap<string, string> | null;
