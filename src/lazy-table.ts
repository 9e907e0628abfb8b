/** A table that is made when it is first asked: what only some documents need costs the others nothing. */
export class LazyTable<T> {
  readonly #make: () => ReadonlyMap<string, T>;
  #rows: ReadonlyMap<string, T> | undefined;

  constructor(make: () => ReadonlyMap<string, T>) {
    this.#make = make;
  }

  get rows(): ReadonlyMap<string, T> {
    this.#rows ??= this.#make();
    return this.#rows;
  }

  get(word: string): T | undefined {
    return this.rows.get(word);
  }

  has(word: string): boolean {
    return this.rows.has(word);
  }
}
