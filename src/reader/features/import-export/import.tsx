import type { ChangeEvent } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { dataMessages } from "./messages.ts";
import { type ImportState, useImport } from "./use-import.ts";

/** Imports a file in two steps: a preview of its contents, then, when the reader agrees, the import. */
export function Import() {
  const { state, read, add, confirm, cancel } = useImport();
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
      {state.type === "preview" && <ImportPreview {...state} onAdd={() => add(state)} onCancel={cancel} />}
      {state.type === "preview" && state.isConfirming && (
        <Dialog
          {...dataMessages.confirmReplace}
          text={dataMessages.confirmReplace.text(state.prepared.plan.replaced)}
          onConfirm={() => confirm(state)}
          onCancel={cancel}
        />
      )}
    </section>
  );
}

type FileButtonProps = { label: string; disabled: boolean; onFile: (file: File) => void };

function FileButton({ label, disabled, onFile }: FileButtonProps) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
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

function Status({ state }: { state: ImportState }) {
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
