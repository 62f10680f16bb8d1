import type { ReactNode } from "react";
import type { VersionChange } from "../../../article/changes.ts";
import { changesMessages } from "./messages.ts";
import { FormerWords, PresentWords } from "./word-difference.tsx";

type Props = {
  changes: VersionChange[];
  /** The language of the story. */
  lang: string;
};

/** All changes of a story as text, in its order. Each sentence that is still in the story is a link to its place. */
export function ChangeList({ changes, lang }: Props) {
  return (
    <details className="change-list">
      <summary>{changesMessages.all}</summary>
      <ol>
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order, with equal entries
          <li key={index}>
            <Change change={change} lang={lang} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Change({ change, lang }: { change: VersionChange; lang: string }) {
  switch (change.kind) {
    case "new":
      return (
        <p>
          <b>{changesMessages.isNew}</b> <SentenceLink id={change.id} lang={lang} text={change.text} />
        </p>
      );
    case "altered":
      return <AlteredSentence change={change} lang={lang} />;
    case "removed":
      return (
        <p>
          <b>{changesMessages.removed}</b> <del lang={lang}>{change.before}</del>
        </p>
      );
    default:
      return change satisfies never;
  }
}

function SentenceLink({ id, lang, text }: { id: string; lang: string; text: ReactNode }) {
  return (
    <a className="link" href={`#${encodeURIComponent(id)}`} lang={lang}>
      {text}
    </a>
  );
}

type AlteredProps = { change: Extract<VersionChange, { kind: "altered" }>; lang: string };

function AlteredSentence({ change: { id, text, before }, lang }: AlteredProps) {
  const words = { before, after: text, lang };
  return (
    <>
      <p>
        <b>{changesMessages.before}</b>{" "}
        <span lang={lang}>
          <FormerWords {...words} />
        </span>
      </p>
      <p>
        <b>{changesMessages.now}</b> <SentenceLink id={id} lang={lang} text={<PresentWords {...words} />} />
      </p>
    </>
  );
}
