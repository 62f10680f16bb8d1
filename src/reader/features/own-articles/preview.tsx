import type { Article } from "../../../article/article.ts";
import { isLabelled } from "../../../article/list.ts";
import { nodesOf } from "../../../article/traverse.ts";
import { lengthClass } from "../../article/headline-length.ts";
import { InlineText } from "../../article/inline-text.tsx";
import { Standfirst } from "../../article/standfirst.tsx";
import { OutlookPanel } from "../../article/text/outlook-panel.tsx";
import { Blocks, SectionView } from "../../article/text/section.tsx";
import { textClass } from "../../lib/landmarks.ts";
import { messages } from "../../lib/messages.ts";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { addMessages } from "./messages.ts";

/** An article as it will look, below a list of what was recognized in the text. */
export function Preview({ article }: { article: Article }) {
  const { headline, summary, lang, dir, lead, sections } = article;
  return (
    <>
      <Recognized article={article} />
      <div className={`article-preview ${lengthClass(headline)}`} lang={lang} dir={dir}>
        <h2>{headline}</h2>
        {summary && (
          <Standfirst>
            <InlineText text={summary} />
          </Standfirst>
        )}
        <div className={textClass}>
          <Blocks blocks={lead} />
        </div>
        {sections.map((section) =>
          section.type === "outlook" ? (
            <OutlookPanel key={section.id} outlook={section} open={0} />
          ) : (
            <div key={section.id} className={textClass}>
              <SectionView section={section} />
            </div>
          ),
        )}
      </div>
    </>
  );
}

function Recognized({ article }: { article: Article }) {
  const { inferred, summary, sections } = article;
  const plainSections = sections.filter((section) => section.type === "section");
  const lists = nodesOf(article).filter(
    (node) => "type" in node && node.type === "list" && isLabelled(node),
  ).length;
  const parts = [
    inferred.includes("headline") ? addMessages.inferredHeadline : addMessages.headline,
    ...(summary === undefined ? [] : [addMessages.summary]),
    ...(plainSections.length > 0 ? [addMessages.sections(plainSections.length)] : []),
    ...(lists > 0 ? [addMessages.lists(lists)] : []),
  ];
  return (
    <ul className="recognized" lang={messages.lang}>
      {parts.map((part) => (
        <li key={part}>
          <TenseMark shape="square" />
          {part}
        </li>
      ))}
      {plainSections.length < sections.length && (
        <li>
          <TenseMark shape="ring" />
          {messages.outlook}
        </li>
      )}
    </ul>
  );
}
