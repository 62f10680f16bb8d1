import type { ReactNode } from "react";
import type { Mark, Span, Text, When } from "../../article/article.ts";
import { DateText } from "../ui/date-text.tsx";

type Props = {
  text: Text;
  /** A date that the text states: its words are set as one. */
  when?: When | undefined;
};

/** A text with its marks and links. */
export function InlineText({ text, when }: Props) {
  if (typeof text === "string") return dated(text, when);
  const stating = text.findIndex((span) => when && span.text.includes(when.text));
  return text.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    <Fragmented key={index} span={span} when={index === stating ? when : undefined} />
  ));
}

function Fragmented({ span, when }: { span: Span; when: When | undefined }) {
  const marked = (span.marks ?? []).reduceRight(wrap, dated(span.text, when));
  if (!span.href) return marked;
  return (
    <a className="link" href={span.href}>
      {marked}
    </a>
  );
}

function wrap(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark) {
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "code":
      return <code>{inner}</code>;
    case "strike":
      return <s>{inner}</s>;
    default:
      return mark satisfies never;
  }
}

function dated(text: string, when: When | undefined): ReactNode {
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
