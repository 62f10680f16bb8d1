import type { Rejection } from "./files/import-collector.ts";
import type { PreparedImport } from "./files/run-import.ts";
import { countsByKind, dataMessages } from "./messages.ts";

type Props = { name: string; prepared: PreparedImport; onAdd: () => void; onCancel: () => void };

/** What is in a file, shown before any of it is imported. */
export function ImportPreview({ name, prepared: { contents, plan }, onAdd, onCancel }: Props) {
  const counts = countsByKind(plan.added);
  const hasChanges = counts.length > 0 || plan.replaced > 0;
  const sentences = [
    !hasChanges && dataMessages.nothingNew,
    plan.unchanged && dataMessages.unchanged(plan.unchanged),
    plan.replaced && dataMessages.replaced(plan.replaced),
    contents.duplicates && dataMessages.duplicates(contents.duplicates),
    contents.shortened && dataMessages.shortened(contents.shortened),
  ].filter(Boolean);
  return (
    <div className="import-preview">
      <h4 tabIndex={-1} ref={focusHeading}>
        {dataMessages.contents(name)}
      </h4>
      <ul>
        {counts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{sentences.join(" ")}</p>
      {contents.rejectedCount > 0 && (
        <Rejections rejected={contents.rejected} count={contents.rejectedCount} />
      )}
      <p className="buttons">
        {hasChanges && (
          <button type="button" className="button" onClick={onAdd}>
            {dataMessages.add}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {dataMessages.cancel}
        </button>
      </p>
    </div>
  );
}

/** Reading a long file takes a while, so the focus moves to the result. */
function focusHeading(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

function Rejections({ rejected, count }: { rejected: Rejection[]; count: number }) {
  return (
    <details>
      <summary>{dataMessages.rejected(count)}</summary>
      <ul>
        {rejected.map(({ at, kind, text, reason }) => (
          <li key={`${kind} ${at} ${text}`}>
            <b>{kind ? dataMessages.record(kind, at) : dataMessages.line(at)}</b> <bdi>{text}</bdi>
            <p>{dataMessages.reasons[reason]}</p>
          </li>
        ))}
      </ul>
      {count > rejected.length && <p>{dataMessages.more(count - rejected.length)}</p>}
    </details>
  );
}
