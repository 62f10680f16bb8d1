import type { Change, StoreName, Stores } from "./records.ts";

/** The reader's own records. */
export type Library = {
  /** Records in memory are lost when the page is closed; they are kept there when the browser blocks storage. */
  readonly storage: "device" | "memory";
  /** The records of a store, validated. */
  list: <S extends StoreName>(kind: S) => Promise<Stores[S][]>;
  /** The records as they are stored, with fields that only a newer reader knows: for exports and snapshots. */
  listRaw: <S extends StoreName>(kind: S) => Promise<Stores[S][]>;
  get: <S extends StoreName>(kind: S, key: string) => Promise<Stores[S] | undefined>;
  /**
   * Writes changes in one transaction. Transactions run in the order of the calls; the promise resolves when the
   * changes are on disk.
   * @returns the changes that undo them
   * @throws LibraryError
   */
  write: (changes: Change[]) => Promise<Change[]>;
};

/**
 * Why the library could not be read or written: the disk is full, a newer reader has upgraded the database, the
 * browser blocks storage, or something else failed.
 */
export class LibraryError extends Error {
  readonly kind: "full" | "failed" | "newer" | "refused";

  constructor(kind: LibraryError["kind"], message: string) {
    super(message);
    this.name = "LibraryError";
    this.kind = kind;
  }
}
