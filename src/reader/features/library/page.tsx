import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { FilterRow } from "../../article/filter-row/filter-row.tsx";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { useLateRouteFocus } from "../../routing/route-focus.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { continueSection } from "./continue-section.tsx";
import { historySection } from "./history-section.tsx";
import { LibraryFooter } from "./library-footer.tsx";
import { libraryMessages } from "./messages.ts";
import { ownArticlesSection } from "./own-articles-section.tsx";
import { savedSection } from "./saved-section.tsx";
import { type Section, useLibraryFilter } from "./section.ts";
import "./library.css";

/** The sections of the library, in the order of the filter row. */
const sections: Section[] = [savedSection, continueSection, historySection, ownArticlesSection];

/** The reader's library. It is stored on the device, so the page is prerendered empty and filled there. */
export const page: Page = {
  load: () => Promise.resolve({ title: messages.library }),
  View: LibraryView,
};

function LibraryView() {
  const isLoaded = useIsLoaded();
  const { show } = useLibraryFilter();
  useLateRouteFocus(isLoaded);
  const chosen = isLoaded ? sections.find((section) => section.show === show) : undefined;
  return (
    <>
      <div className="page-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{messages.library}</h1>
        <NeedsScript />
      </div>
      <FilterRow label={messages.library} chosen={isLoaded ? (show ?? libraryMessages.everything) : ""}>
        <a href={links.library()} {...(isLoaded && !chosen && current)}>
          {libraryMessages.everything}
        </a>
        {sections.map((section) => (
          <a
            key={section.show}
            href={links.library({ show: section.show })}
            {...(chosen === section && current)}
          >
            {section.name} <i>{isLoaded && <Count section={section} />}</i>
          </a>
        ))}
      </FilterRow>
      <div className="library">{isLoaded && <Sections chosen={chosen} />}</div>
    </>
  );
}

const current = { "aria-current": "page" } as const;

/** Whether all records are loaded. Until then nothing is rendered, so that there is no layout shift in between. */
function useIsLoaded(): boolean {
  const saved = useQuery(recordsQuery("saved")).data;
  const bookmarks = useQuery(recordsQuery("links")).data;
  const positions = useQuery(recordsQuery("positions")).data;
  const visits = useQuery(recordsQuery("visits")).data;
  const own = useQuery(recordsQuery("own")).data;
  const watched = useQuery(recordsQuery("watched")).data;
  return [saved, bookmarks, positions, visits, own, watched].every((records) => records !== undefined);
}

function Count({ section }: { section: Section }) {
  return section.useCount();
}

/** All sections, each in its place; or the section that was chosen, in the text column. */
function Sections({ chosen }: { chosen: Section | undefined }) {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const inPlace = (place: Section["place"]) =>
    sections
      .filter((section) => (chosen ? section === chosen && place === "text" : section.place === place))
      .map(({ show, View }) => <View key={show} />);
  return (
    <>
      {inPlace("head")}
      <div>{inPlace("text")}</div>
      <div>
        {inPlace("margin")}
        <LibraryFooter lang={edition.language} />
      </div>
    </>
  );
}
