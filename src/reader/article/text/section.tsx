import type { Block, Section, SubSection } from "../../../article/article.ts";
import { HeadingAnchor } from "./anchors.tsx";
import { BlockView } from "./block.tsx";

/** A section. It has no wrapper element: headings and blocks of all sections are siblings in one column. */
export function SectionView({ section }: { section: Section }) {
  return (
    <>
      <Heading level={2} of={section} />
      <Blocks blocks={section.blocks} />
      {section.sections?.map((sub) => (
        <SubSectionView key={sub.id} section={sub} />
      ))}
    </>
  );
}

function SubSectionView({ section }: { section: SubSection }) {
  return (
    <>
      <Heading level={3} of={section} />
      <Blocks blocks={section.blocks} />
    </>
  );
}

export function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map((block) => <BlockView key={block.id} block={block} />);
}

function Heading({ level, of: { id, heading } }: { level: 2 | 3; of: { id: string; heading: string } }) {
  const Level = `h${level}` as const;
  return (
    <Level id={id} className="anchored" tabIndex={-1}>
      {heading}
      <HeadingAnchor id={id} heading={heading} />
    </Level>
  );
}
