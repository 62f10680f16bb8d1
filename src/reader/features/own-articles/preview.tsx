import type { Article } from "../../../article/article.ts";
import { type Node, nodesOf } from "../../../article/traverse.ts";
import { lengthClass } from "../../article/headline-length.ts";
import { InlineText } from "../../article/inline-text.tsx";
import { Standfirst } from "../../article/standfirst.tsx";
import { OutlookPanel } from "../../article/text/outlook-panel.tsx";
import { Blocks, SectionView } from "../../article/text/section.tsx";
import { messages } from "../../lib/messages.ts";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { addMessages } from "./messages.ts";

/** A text as it will be read, under a list of what was understood of it. */
export function Preview({ article }: { article: Article }) {
  const { headline, summary, lang, dir, lead, sections } = article;
  return (
    <>
      <Understood article={article} />
      <div className={`preview ${lengthClass(headline)}`} lang={lang} dir={dir}>
        <h2>{headline}</h2>
        {summary && (
          <Standfirst>
            <InlineText text={summary} />
          </Standfirst>
        )}
        <div className="text">
          <Blocks blocks={lead} />
        </div>
        {sections.map((section) =>
          section.type === "outlook" ? (
            <OutlookPanel key={section.id} outlook={section} open={0} />
          ) : (
            <div key={section.id} className="text">
              <SectionView section={section} />
            </div>
          ),
        )}
      </div>
    </>
  );
}

function Understood({ article }: { article: Article }) {
  const { inferred, summary, sections } = article;
  const plain = sections.filter((section) => section.type === "section");
  const lists = nodesOf(article).filter(isLabelledList).length;
  const known = [
    inferred.includes("headline") ? addMessages.madeHeadline : addMessages.headline,
    ...(summary === undefined ? [] : [addMessages.summary]),
    ...(plain.length > 0 ? [addMessages.sections(plain.length)] : []),
    ...(lists > 0 ? [addMessages.lists(lists)] : []),
  ];
  return (
    <ul className="understood" lang={messages.lang}>
      {known.map((what) => (
        <li key={what}>
          <TenseMark shape="square" />
          {what}
        </li>
      ))}
      {plain.length < sections.length && (
        <li>
          <TenseMark shape="ring" />
          {messages.outlook}
        </li>
      )}
    </ul>
  );
}

function isLabelledList(node: Node): boolean {
  return "type" in node && node.type === "list" && node.items.every(({ label }) => label !== undefined);
}
