/** What a program is told, as its first word, to be a thread of another. */
export const threadWord = "--thread";
