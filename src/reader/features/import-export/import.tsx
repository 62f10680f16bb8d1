import { useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { LibraryFault } from "../../store/library.ts";
import { faultText } from "../../store/mutate-with-undo.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { say } from "../../ui/toast.tsx";
import type { FileFault } from "./files/file-text.ts";
import { Contents } from "./import-preview.tsx";
import { dataWords } from "./messages.ts";
import type { Prepared } from "./run-import.ts";
import { beforeQuery, sayUndoable } from "./snapshot-queries.ts";

type Step =
  | { at: "start" }
  | { at: "reading"; name: string }
  | { at: "failed"; kind: FileFault["kind"] | undefined }
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
      const { prepare } = await import("./run-import.ts");
      setStep({ at: "read", name: file.name, prepared: await prepare(client, file) });
    } catch (error) {
      if (!(error instanceof LibraryFault)) return setStep({ at: "failed", kind: kindOf(error) });
      say(dataWords.noLibrary);
      setStep({ at: "start" });
    }
  };
  const add = async (prepared: Prepared) => {
    const { plan } = prepared;
    const all = plan.wanted.length;
    setStep({ at: "fetching", done: 0, all });
    try {
      const { carryOut } = await import("./run-import.ts");
      const done = await carryOut(client, prepared, (count) => setStep({ at: "fetching", done: count, all }));
      sayUndoable(client, dataWords.added(done.fresh, plan.newer, plan.kept), done.undo);
      await client.invalidateQueries(beforeQuery);
      setStep({ at: "done", late: done.late });
    } catch (error) {
      say(faultText(error));
      setStep({ at: "start" });
    }
  };
  const leave = () => setStep({ at: "start" });
  const isBusy = step.at === "reading" || step.at === "fetching";

  return (
    <section aria-labelledby="import">
      <h3 id="import">{dataWords.in}</h3>
      <p>{dataWords.sources}</p>
      <div>
        <Choose
          name={step.at === "failed" ? dataWords.failed.action : dataWords.choose}
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
          {...dataWords.over}
          text={dataWords.over.text(step.prepared.plan.newer)}
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
      return <p>{dataWords.reading(step.name)}</p>;
    case "fetching":
      return <p>{step.done < step.all ? dataWords.fetching(step.done, step.all) : dataWords.keeping}</p>;
    case "failed":
      return (
        <p>
          <b>{dataWords.failed.title}.</b> {dataWords.failed.text(step.kind)}
        </p>
      );
    case "done":
      return step.late > 0 && <p>{dataWords.late(step.late)}</p>;
    case "start":
    case "read":
      return null;
    default:
      return step satisfies never;
  }
}

function kindOf(error: unknown): FileFault["kind"] | undefined {
  return error instanceof Error && error.name === "FileFault" ? (error as FileFault).kind : undefined;
}
