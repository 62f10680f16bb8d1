import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { LibraryError } from "../../store/library.ts";
import { failure, success } from "../../store/mutate.ts";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import type { FileError } from "./files/file-text.ts";
import type { PreparedImport } from "./files/run-import.ts";
import { dataMessages } from "./messages.ts";
import { snapshotsQuery } from "./snapshot-queries.ts";

/** The file is read and compared with the library; nothing is written yet. */
export type PreviewState = { type: "preview"; name: string; prepared: PreparedImport; isConfirming?: true };
export type ImportState =
  | { type: "start" }
  | { type: "reading"; name: string }
  | { type: "failed"; kind: FileError["kind"] | undefined }
  | PreviewState
  | { type: "importing"; done: number; all: number }
  | { type: "done"; notFetched: number };

/** The steps of an import. `add` asks for confirmation where records of the library would be replaced. */
export function useImport() {
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>({ type: "start" });

  const read = async (file: File) => {
    setState({ type: "reading", name: file.name });
    try {
      const { prepareImport } = await import("./files/run-import.ts");
      setState({ type: "preview", name: file.name, prepared: await prepareImport(client, file) });
    } catch (error) {
      if (!(error instanceof LibraryError)) return setState({ type: "failed", kind: errorKind(error) });
      showToast(dataMessages.noLibrary);
      setState({ type: "start" });
    }
  };
  const run = async ({ prepared }: PreviewState) => {
    const { plan } = prepared;
    const showProgress = (done: number) => setState({ type: "importing", done, all: plan.toFetch.length });
    showProgress(0);
    try {
      const { runImport } = await import("./files/run-import.ts");
      const { undo, added, notFetched } = await runImport(client, prepared, showProgress);
      await showOutcome(success(client, undo), dataMessages.added(added, plan.replaced, plan.unchanged));
      await client.invalidateQueries(snapshotsQuery);
      setState({ type: "done", notFetched });
    } catch (error) {
      await showOutcome(failure(error));
      setState({ type: "start" });
    }
  };
  return {
    state,
    read: (file: File) => void read(file),
    add: (preview: PreviewState) => {
      if (preview.prepared.plan.replaced > 0) setState({ ...preview, isConfirming: true });
      else void run(preview);
    },
    confirm: (preview: PreviewState) => void run(preview),
    cancel: () => setState({ type: "start" }),
  };
}

/** By name and not by class: FileError is in a chunk that is loaded later. */
function errorKind(error: unknown): FileError["kind"] | undefined {
  return error instanceof Error && error.name === "FileError" ? (error as FileError).kind : undefined;
}
