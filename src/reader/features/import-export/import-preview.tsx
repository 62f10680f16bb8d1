import type { Refused } from "./files/import-collector.ts";
import type { Prepared } from "./files/run-import.ts";
import { counts, dataMessages } from "./messages.ts";

type Props = { name: string; prepared: Prepared; onAdd: () => void; onLeave: () => void };

/** What is in a file, before any of it is kept. */
export function Contents({ name, prepared: { found, plan }, onAdd, onLeave }: Props) {
  const fresh = counts(plan.fresh);
  const isNew = fresh.length > 0 || plan.newer > 0;
  const sentences = [
    isNew ? "" : dataMessages.nothingNew,
    plan.kept && dataMessages.kept(plan.kept),
    plan.newer && dataMessages.newer(plan.newer),
    found.repeated && dataMessages.repeated(found.repeated),
    found.shortened && dataMessages.shortened(found.shortened),
  ].filter(Boolean);
  return (
    <div className="found">
      <h4 tabIndex={-1} ref={arrive}>
        {dataMessages.holds(name)}
      </h4>
      <ul>
        {fresh.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{sentences.join(" ")}</p>
      {found.refusals > 0 && <Refusals refused={found.refused} all={found.refusals} />}
      <p className="buttons">
        {isNew && (
          <button type="button" className="button" onClick={onAdd}>
            {dataMessages.add}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {dataMessages.leave}
        </button>
      </p>
    </div>
  );
}

/** A long file may take a while: readers are led to what was found. */
function arrive(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

function Refusals({ refused, all }: { refused: Refused[]; all: number }) {
  return (
    <details>
      <summary>{dataMessages.refused(all)}</summary>
      <ul>
        {refused.map(({ at, kind, what, why }) => (
          <li key={`${kind} ${at} ${what}`}>
            <b>{kind ? dataMessages.record(kind, at) : dataMessages.line(at)}</b> <bdi>{what}</bdi>
            <p>{dataMessages.whys[why]}</p>
          </li>
        ))}
      </ul>
      {all > refused.length && <p>{dataMessages.unlisted(all - refused.length)}</p>}
    </details>
  );
}
