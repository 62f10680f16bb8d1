import type { Refused } from "../../transfer/found.ts";
import type { Prepared } from "./carry.ts";
import { counts, said } from "./words.ts";

type Props = { name: string; prepared: Prepared; onAdd: () => void; onLeave: () => void };

/** What is in a file, before any of it is kept. */
export function Contents({ name, prepared: { found, plan }, onAdd, onLeave }: Props) {
  const fresh = counts(plan.fresh);
  const isNew = fresh.length > 0 || plan.newer > 0;
  const sentences = [
    isNew ? "" : said.nothingNew,
    plan.kept && said.kept(plan.kept),
    plan.newer && said.newer(plan.newer),
    found.repeated && said.repeated(found.repeated),
    found.shortened && said.shortened(found.shortened),
  ].filter(Boolean);
  return (
    <div className="found">
      <h4 tabIndex={-1} ref={arrive}>
        {said.holds(name)}
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
            {said.add}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {said.leave}
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
      <summary>{said.refused(all)}</summary>
      <ul>
        {refused.map(({ at, kind, what, why }) => (
          <li key={`${kind} ${at} ${what}`}>
            <b>{kind ? said.record(kind, at) : said.line(at)}</b> <bdi>{what}</bdi>
            <p>{said.whys[why]}</p>
          </li>
        ))}
      </ul>
      {all > refused.length && <p>{said.unlisted(all - refused.length)}</p>}
    </details>
  );
}
