/** The result of a mutation: saved, and how to undo it; or nothing was changed. The reason `full` is a full disk. */
export type Outcome = { ok: true; undo: () => Promise<Outcome> } | { ok: false; reason: "full" | "failed" };
