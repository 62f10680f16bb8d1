import { useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { LibraryError } from "../../store/library.ts";
import { failure, success } from "../../store/mutate.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import type { FileError } from "./files/file-text.ts";
import type { Prepared } from "./files/run-import.ts";
import { Contents } from "./import-preview.tsx";
import { dataMessages } from "./messages.ts";
import { beforeQuery } from "./snapshot-queries.ts";

type Step =
  | { at: "start" }
  | { at: "reading"; name: string }
  | { at: "failed"; kind: FileError["kind"] | undefined }
  | { at: "read"; name: string; prepared: Prepared; asked?: true }
  | { at: "fetching"; done: number; all: number }
  | { at: "done"; late: number };

/** Brings files in: first what is in them, then, when the reader agrees, into the library. */
export function Import() {
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ at: "start" });

  const open = async (file: File) => {
    setStep({ at: "reading", name: file.name });
    try {
      const { prepare } = await import("./files/run-import.ts");
      setStep({ at: "read", name: file.name, prepared: await prepare(client, file) });
    } catch (error) {
      if (!(error instanceof LibraryError)) return setStep({ at: "failed", kind: kindOf(error) });
      showToast(dataMessages.noLibrary);
      setStep({ at: "start" });
    }
  };
  const add = async (prepared: Prepared) => {
    const { plan } = prepared;
    const all = plan.wanted.length;
    setStep({ at: "fetching", done: 0, all });
    try {
      const { carryOut } = await import("./files/run-import.ts");
      const done = await carryOut(client, prepared, (count) => setStep({ at: "fetching", done: count, all }));
      await showOutcome(success(client, done.undo), dataMessages.added(done.fresh, plan.newer, plan.kept));
      await client.invalidateQueries(beforeQuery);
      setStep({ at: "done", late: done.late });
    } catch (error) {
      await showOutcome(failure(error));
      setStep({ at: "start" });
    }
  };
  const leave = () => setStep({ at: "start" });
  const isBusy = step.at === "reading" || step.at === "fetching";

  return (
    <section aria-labelledby="import">
      <h3 id="import">{dataMessages.in}</h3>
      <p>{dataMessages.sources}</p>
      <div>
        <Choose
          name={step.at === "failed" ? dataMessages.failed.action : dataMessages.choose}
          off={isBusy}
          onFile={open}
        />
        <div role="status">
          <Told step={step} />
        </div>
      </div>
      {step.at === "read" && (
        <Contents
          {...step}
          onLeave={leave}
          onAdd={() =>
            step.prepared.plan.newer > 0 ? setStep({ ...step, asked: true }) : void add(step.prepared)
          }
        />
      )}
      {step.at === "read" && step.asked && (
        <Dialog
          {...dataMessages.over}
          text={dataMessages.over.text(step.prepared.plan.newer)}
          onYes={() => void add(step.prepared)}
          onNo={leave}
        />
      )}
    </section>
  );
}

type ChooseProps = { name: string; off: boolean; onFile: (file: File) => Promise<void> };

function Choose({ name, off, onFile }: ChooseProps) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) void onFile(file);
    // The same file can be chosen again, when it was mended.
    currentTarget.value = "";
  };
  return (
    <label className="button choose">
      {name}
      <input type="file" disabled={off} onChange={choose} />
    </label>
  );
}

/** What goes on, in one sentence. */
function Told({ step }: { step: Step }) {
  switch (step.at) {
    case "reading":
      return <p>{dataMessages.reading(step.name)}</p>;
    case "fetching":
      return (
        <p>{step.done < step.all ? dataMessages.fetching(step.done, step.all) : dataMessages.keeping}</p>
      );
    case "failed":
      return (
        <p>
          <b>{dataMessages.failed.title}.</b> {dataMessages.failed.text(step.kind)}
        </p>
      );
    case "done":
      return step.late > 0 && <p>{dataMessages.late(step.late)}</p>;
    case "start":
    case "read":
      return null;
    default:
      return step satisfies never;
  }
}

function kindOf(error: unknown): FileError["kind"] | undefined {
  return error instanceof Error && error.name === "FileError" ? (error as FileError).kind : undefined;
}
