/** What became of a mutation: it was saved and can be undone, or nothing was changed, since the disk is full or else. */
export type Outcome = { ok: true; undo: () => Promise<Outcome> } | { ok: false; reason: "full" | "failed" };
