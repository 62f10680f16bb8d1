import { useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { LibraryError } from "../../store/library.ts";
import { failure, success } from "../../store/mutate.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import type { FileError } from "./files/file-text.ts";
import type { PreparedImport } from "./files/run-import.ts";
import { ImportPreview } from "./import-preview.tsx";
import { dataMessages } from "./messages.ts";
import { snapshotsQuery } from "./snapshot-queries.ts";

type State =
  | { type: "start" }
  | { type: "reading"; name: string }
  | { type: "failed"; kind: FileError["kind"] | undefined }
  | { type: "preview"; name: string; prepared: PreparedImport; isConfirming?: true }
  | { type: "importing"; done: number; all: number }
  | { type: "done"; notFetched: number };

/** Imports a file in two steps: a preview of its contents, then, when the reader agrees, the import. */
export function Import() {
  const client = useQueryClient();
  const [state, setState] = useState<State>({ type: "start" });

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
  const add = async (prepared: PreparedImport) => {
    const { plan } = prepared;
    const all = plan.toFetch.length;
    const showProgress = (done: number) => setState({ type: "importing", done, all });
    showProgress(0);
    try {
      const { runImport } = await import("./files/run-import.ts");
      const { undo, added, notFetched } = await runImport(client, prepared, showProgress);
      const message = dataMessages.added(added, plan.replaced, plan.unchanged);
      await showOutcome(success(client, undo), message);
      await client.invalidateQueries(snapshotsQuery);
      setState({ type: "done", notFetched });
    } catch (error) {
      await showOutcome(failure(error));
      setState({ type: "start" });
    }
  };
  const cancel = () => setState({ type: "start" });

  return (
    <section aria-labelledby="import">
      <h3 id="import">{dataMessages.import}</h3>
      <p>{dataMessages.sources}</p>
      <div>
        <FileButton
          label={state.type === "failed" ? dataMessages.failed.action : dataMessages.chooseFile}
          disabled={state.type === "reading" || state.type === "importing"}
          onFile={read}
        />
        <div role="status">
          <Status state={state} />
        </div>
      </div>
      {state.type === "preview" && (
        <ImportPreview
          {...state}
          onCancel={cancel}
          onAdd={() => {
            if (state.prepared.plan.replaced > 0) setState({ ...state, isConfirming: true });
            else void add(state.prepared);
          }}
        />
      )}
      {state.type === "preview" && state.isConfirming && (
        <Dialog
          {...dataMessages.confirmReplace}
          text={dataMessages.confirmReplace.text(state.prepared.plan.replaced)}
          onConfirm={() => void add(state.prepared)}
          onCancel={cancel}
        />
      )}
    </section>
  );
}

type FileButtonProps = { label: string; disabled: boolean; onFile: (file: File) => Promise<void> };

function FileButton({ label, disabled, onFile }: FileButtonProps) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) void onFile(file);
    // Without this, choosing the same file again, perhaps corrected, fires no change event.
    currentTarget.value = "";
  };
  return (
    <label className="button file-button">
      {label}
      <input type="file" disabled={disabled} onChange={choose} />
    </label>
  );
}

function Status({ state }: { state: State }) {
  switch (state.type) {
    case "reading":
      return <p>{dataMessages.reading(state.name)}</p>;
    case "importing":
      return (
        <p>{state.done < state.all ? dataMessages.fetching(state.done, state.all) : dataMessages.writing}</p>
      );
    case "failed":
      return (
        <p>
          <b>{dataMessages.failed.title}.</b> {dataMessages.failed.text(state.kind)}
        </p>
      );
    case "done":
      return state.notFetched > 0 && <p>{dataMessages.notFetched(state.notFetched)}</p>;
    case "start":
    case "preview":
      return null;
    default:
      return state satisfies never;
  }
}

/** By name and not by class: FileError is in a chunk that is loaded later. */
function errorKind(error: unknown): FileError["kind"] | undefined {
  return error instanceof Error && error.name === "FileError" ? (error as FileError).kind : undefined;
}
