import type { Change, Kind, Records } from "./records.ts";

/** The reader's own records. */
export type Library = {
  /** Where they are kept: in memory when the browser keeps nothing, until the page is closed. */
  readonly place: "device" | "memory";
  list: <K extends Kind>(kind: K) => Promise<Records[K][]>;
  get: <K extends Kind>(kind: K, key: string) => Promise<Records[K] | undefined>;
  /**
   * Writes all changes or none; resolves once they are safe.
   * @throws LibraryFault
   */
  write: (changes: Change[]) => Promise<void>;
  /** Calls back with the kinds that changed, here or in another tab; returns how to stop. */
  watch: (listener: (kinds: Kind[]) => void) => () => void;
};

/** Why something could not be kept. */
export class LibraryFault extends Error {
  readonly kind: "full" | "failed";

  constructor(kind: "full" | "failed", message: string) {
    super(message);
    this.name = "LibraryFault";
    this.kind = kind;
  }
}
