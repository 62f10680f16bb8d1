import type { ReactNode } from "react";
import type { Mark, Span, Text, When } from "../../article/article.ts";
import { links } from "../lib/links.ts";
import { DateText } from "../ui/date-text.tsx";

type Props = {
  text: Text;
  /** A date that the text states; its words become a `time` element. */
  when?: When | undefined;
};

/** Renders a text with its emphasis and links. */
export function InlineText({ text, when }: Props) {
  if (typeof text === "string") return withDate(text, when);
  const datedIndex = text.findIndex((span) => when && span.text.includes(when.text));
  return text.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    <SpanText key={index} span={span} when={index === datedIndex ? when : undefined} />
  ));
}

function SpanText({ span, when }: { span: Span; when: When | undefined }) {
  const content = (span.marks ?? []).reduceRight(wrapInMark, withDate(span.text, when));
  const href = span.href && links.inText(span.href);
  if (!href) return content;
  return (
    <a className="link" href={href}>
      {content}
    </a>
  );
}

function wrapInMark(content: ReactNode, mark: Mark): ReactNode {
  switch (mark) {
    case "strong":
      return <strong>{content}</strong>;
    case "em":
      return <em>{content}</em>;
    case "code":
      return <code>{content}</code>;
    case "strike":
      return <s>{content}</s>;
    default:
      return mark satisfies never;
  }
}

function withDate(text: string, when: When | undefined): ReactNode {
  const at = when ? text.indexOf(when.text) : -1;
  if (!when || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <DateText date={when.date}>{when.text}</DateText>
      {text.slice(at + when.text.length)}
    </>
  );
}
