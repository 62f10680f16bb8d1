import type { Change, Store, Stores } from "./records.ts";

/** The reader's own records. */
export type Library = {
  /** Where they are kept: in memory when the browser keeps nothing, until the page is closed. */
  readonly place: "device" | "memory";
  list: <S extends Store>(kind: S) => Promise<Stores[S][]>;
  /** As they were found, with what only a newer reader understands: for what is kept elsewhere. */
  all: <S extends Store>(kind: S) => Promise<Stores[S][]>;
  get: <S extends Store>(kind: S, key: string) => Promise<Stores[S] | undefined>;
  /**
   * Writes all changes or none, in the order of the calls; resolves once they are safe.
   * @returns the changes that undo them
   * @throws LibraryError
   */
  write: (changes: Change[]) => Promise<Change[]>;
};

/**
 * Why something could not be kept: no room, another reason, a library that a newer reader has taken over, or a
 * browser that keeps nothing.
 */
export class LibraryError extends Error {
  readonly kind: "full" | "failed" | "newer" | "refused";

  constructor(kind: LibraryError["kind"], message: string) {
    super(message);
    this.name = "LibraryError";
    this.kind = kind;
  }
}
