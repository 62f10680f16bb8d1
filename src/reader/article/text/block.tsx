import type { Block, Quote } from "../../../article/article.ts";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import { Figure } from "./figure.tsx";
import { ListView } from "./list.tsx";
import { TableView } from "./table.tsx";
import "./text.css";

/** Renders a block of a story. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case "paragraph":
    case "unknown":
      return (
        <p id={block.id} className="anchored">
          <InlineText text={block.text} />
          <BlockAnchor id={block.id} />
        </p>
      );
    case "list":
      return <ListView list={block} />;
    case "quote":
      return <QuoteView quote={block} />;
    case "image":
      return <Figure id={block.id} image={block} />;
    case "table":
      return <TableView table={block} />;
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: makes long lines scrollable by keyboard
        <pre id={block.id} tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    default:
      return block satisfies never;
  }
}

function QuoteView({ quote }: { quote: Quote }) {
  return (
    <blockquote id={quote.id} className="anchored">
      <p>
        <InlineText text={quote.text} />
      </p>
      {quote.cite && (
        <cite>
          <InlineText text={quote.cite} />
        </cite>
      )}
      <BlockAnchor id={quote.id} />
    </blockquote>
  );
}
