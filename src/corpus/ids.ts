/** Gives every document of a run an id of its own: the second with the same id gets `#2` behind it, the next `#3`. */
export function uniqueIds(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let n = (taken.get(id) ?? 0) + 1; taken.has(unique); n++) {
      unique = `${id}#${n}`;
      taken.set(id, n);
    }
    taken.set(unique, 1);
    return unique;
  };
}
