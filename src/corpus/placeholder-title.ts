/** A title from a file's properties, or `null` for what programs write of their own accord: a file's name, "untitled". */
export function realTitle(title: string | null): string | null {
  const plain = title?.replace(/^Microsoft (?:Word|PowerPoint) - /, "").trim() ?? "";
  const isPlaceholder = /\.[a-z]{3,5}$|^(?:untitled|document|presentation|slide|layout)[ \d]*$/i.test(plain);
  return plain === "" || isPlaceholder ? null : plain;
}
