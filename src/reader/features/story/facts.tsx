import type { Fact } from "../../../article/article.ts";
import { messages } from "../../lib/messages.ts";
import { storyMessages } from "./messages.ts";
import "./facts.css";

/** Facts beyond this number are folded. */
const maxUnfolded = 6;

/** The facts "At a glance", in the margin of a story. */
export function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  const folded = facts.slice(maxUnfolded);
  return (
    <aside className="facts" aria-labelledby="at_a_glance">
      <h2 id="at_a_glance" lang={messages.lang}>
        {storyMessages.facts}
      </h2>
      <FactList facts={facts.slice(0, maxUnfolded)} />
      {folded.length > 0 && (
        <details>
          <summary lang={messages.lang}>{storyMessages.allFacts}</summary>
          <FactList facts={folded} />
        </details>
      )}
    </aside>
  );
}

function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.text}</dd>
        </div>
      ))}
    </dl>
  );
}
