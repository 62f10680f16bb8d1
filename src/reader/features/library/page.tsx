import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { useLateRouteFocus } from "../../routing/route-focus.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { FilterRow } from "../../ui/filter-row.tsx";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { useChoice } from "./filter.ts";
import { Foot } from "./library-footer.tsx";
import { libraryMessages } from "./messages.ts";
import type { Section } from "./section.ts";
import { sections } from "./sections.ts";
import "./librarypage.css";

/** What the reader keeps. It is known on the device only: the page is prerendered empty, and filled there. */
export const libraryPage: Page = {
  load: () => Promise.resolve({ title: messages.library }),
  View: LibraryView,
};

function LibraryView() {
  const isOpen = useIsOpen();
  const { show } = useChoice();
  useLateRouteFocus(isOpen);
  const chosen = isOpen ? sections.find((section) => section.show === show) : undefined;
  return (
    <>
      <div className="page-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{messages.library}</h1>
        <NeedsScript />
      </div>
      <FilterRow label={messages.library} chosen={isOpen ? (show ?? libraryMessages.everything) : ""}>
        <a href={links.library()} {...(isOpen && !chosen && current)}>
          {libraryMessages.everything}
        </a>
        {sections.map((section) => (
          <a
            key={section.show}
            href={links.library({ show: section.show })}
            {...(chosen === section && current)}
          >
            {section.name} <i>{isOpen && <Count section={section} />}</i>
          </a>
        ))}
      </FilterRow>
      <div className="library">{isOpen && <Shown chosen={chosen} />}</div>
    </>
  );
}

const current = { "aria-current": "page" } as const;

/** What is shown is complete or not yet there: nothing moves while the library opens. */
function useIsOpen(): boolean {
  const saved = useQuery(recordsQuery("saved")).data;
  const bookmarks = useQuery(recordsQuery("links")).data;
  const positions = useQuery(recordsQuery("positions")).data;
  const visits = useQuery(recordsQuery("visits")).data;
  const own = useQuery(recordsQuery("own")).data;
  return [saved, bookmarks, positions, visits, own].every((records) => records !== undefined);
}

function Count({ section }: { section: Section }) {
  return section.useCount();
}

/** The head over the whole page, then the text with the margin beside it; one part alone is the text. */
function Shown({ chosen }: { chosen: Section | undefined }) {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const at = (place: Section["place"]) =>
    sections
      .filter((section) => (chosen ? section === chosen && place === "text" : section.place === place))
      .map(({ show, View }) => <View key={show} />);
  return (
    <>
      {at("head")}
      <div>{at("text")}</div>
      <div>
        {at("margin")}
        <Foot lang={edition.language} />
      </div>
    </>
  );
}
