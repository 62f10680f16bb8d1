// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { Card, Edition } from "../../../../src/edition/edition.ts";
import { LibraryContext, type LibraryState } from "../../../../src/reader/article/library-context.ts";
import { editionQuery } from "../../../../src/reader/edition/queries.ts";
import { page as libraryPage } from "../../../../src/reader/features/library/page.tsx";
import { withTags } from "../../../../src/reader/features/library/tags.tsx";
import type { Link, Saved, Watched } from "../../../../src/reader/store/records.ts";
import { recordsQuery } from "../../../../src/reader/store/records-query.ts";
import { cardOf, edition } from "../../fixtures.ts";

function savedOf(slug: string, day: number, tags: string[], card: Partial<Card> = {}): Saved {
  return { slug, card: cardOf(slug, slug, card), savedAt: `2026-11-${day}T08:00:00.000Z`, tags };
}

const saved = [
  savedOf("seeds", 20, ["To cite"], { minutes: 2, topics: ["Science"] }),
  savedOf("tractors", 22, [], { minutes: 7, topics: ["World"] }),
  savedOf("silence", 21, ["To cite", "Quiet"], { minutes: 4, topics: ["Culture"] }),
];

const emptyLibrary: LibraryState = {
  isSaved: () => false,
  shareRead: () => undefined,
  isChanged: () => false,
  isUnavailable: () => false,
  toggleSaved: () => undefined,
  isWatched: () => false,
  toggleWatched: () => undefined,
};

type Library = { saved?: Saved[]; links?: Link[]; watched?: Watched[] };

type OpenedProps = { query?: string; library?: Library | undefined; edition?: Edition };

/** The page with these records; without a library, as it is prerendered. */
function Opened({ query = "", library, edition: shown = edition }: OpenedProps) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, enabled: false } } });
  client.setQueryData(editionQuery.queryKey, shown);
  if (library) {
    client.setQueryData(recordsQuery("saved").queryKey, library.saved ?? []);
    client.setQueryData(recordsQuery("links").queryKey, library.links ?? []);
    client.setQueryData(recordsQuery("watched").queryKey, library.watched ?? []);
    for (const kind of ["positions", "visits", "own"] as const)
      client.setQueryData(recordsQuery(kind).queryKey, []);
  }
  return (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[`/library/${query}`]}>
        <libraryPage.View />
      </MemoryRouter>
    </QueryClientProvider>
  );
}

const open = (query: string, library?: Library) => render(<Opened query={query} library={library} />);

const filters = () => within(screen.getByRole("navigation", { name: "Library" }));
const savedStories = () => within(screen.getByRole("region", { name: "Saved" }));
const headlines = () => savedStories().queryAllByRole("heading", { level: 3 });
const listed = () => headlines().map(({ textContent }) => textContent);

describe("the library page", () => {
  it("shows neither a current filter nor an empty state before the library is loaded", () => {
    open("?show=saved");
    expect(filters().getByRole("link", { name: "Saved" })).toBeInTheDocument();
    expect(filters().queryByRole("link", { current: "page" })).toBeNull();
    expect(screen.queryByText("Nothing saved yet")).toBeNull();
  });

  it("counts the records of each section, and marks the section that is shown", () => {
    open("?show=saved", { saved });
    expect(filters().getByRole("link", { current: "page" })).toHaveTextContent("Saved 3");
    expect(screen.queryByRole("region", { name: "Yours" })).toBeNull();
  });

  it("shows all sections when the address asks for an unknown one", () => {
    open("?show=secrets", { saved });
    expect(filters().getByRole("link", { current: "page" })).toHaveTextContent("Everything");
    expect(screen.getByRole("region", { name: "Yours" })).toBeInTheDocument();
  });

  it("links to the questions that the reader watches, with their number", () => {
    const story = { slug: "harbour", headline: "The harbour", lang: "en" };
    const seen = { text: "The cranes are tested", status: "open" } as const;
    const question: Watched = {
      key: "harbour#cranes",
      item: "cranes",
      kind: "outcomes",
      story,
      seen,
      watchedAt: "2026-11-30T08:00:00.000Z",
    };
    open("", { saved, watched: [question] });
    const link = screen.getByRole("link", { name: "1 watched question" });
    expect(link).toHaveAttribute("href", "/next/?show=watching");
  });

  it("explains how to save stories and how to add articles when there are none", () => {
    open("", {});
    expect(screen.getByRole("heading", { level: 3, name: "Nothing saved yet" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Go to Today" })).toHaveAttribute("href", "/");
    expect(screen.getByRole("heading", { level: 3, name: "Bring your own" })).toBeInTheDocument();
  });
});

describe("the saved stories", () => {
  it("each show their topic, their length and when they were saved", () => {
    open("", { saved: [{ ...savedOf("seeds", 20, []), savedAt: new Date().toISOString() }] });
    expect(savedStories().getByText("World, 4 min, saved today")).toBeInTheDocument();
  });

  it.each([
    ["", ["tractors", "silence", "seeds"]],
    ["?sort=oldest", ["seeds", "silence", "tractors"]],
    ["?sort=longest", ["tractors", "silence", "seeds"]],
    ["?sort=shortest", ["seeds", "silence", "tractors"]],
    ["?sort=topic", ["silence", "seeds", "tractors"]],
    ["?sort=constructor", ["tractors", "silence", "seeds"]],
  ])("are sorted by the order in the address: %s", (query, order) => {
    open(query, { saved });
    expect(listed()).toEqual(order);
  });

  it("can be limited to a tag, whose link then removes the limit", () => {
    open("?show=saved&tag=Quiet", { saved });
    expect(listed()).toEqual(["silence"]);
    const [current] = savedStories().getAllByRole("link", { current: true });
    expect(current).toHaveTextContent("Quiet");
    expect(current).toHaveAttribute("href", "/library/?show=saved");
    expect(savedStories().getAllByRole("link", { name: "To cite" })[0]).toHaveAttribute(
      "href",
      "/library/?show=saved&tag=To+cite",
    );
  });

  it("are followed by bookmarks, which are links only if their address is safe", () => {
    const link = (href: string, title: string): Link => ({
      href,
      title,
      savedAt: "2026-11-20T08:00:00.000Z",
      tags: [],
    });
    const links = [link("https://example.org/a", "A page"), link("javascript:alert(1)", "A trap")];
    open("", { links });
    const region = within(screen.getByRole("region", { name: "Links" }));
    expect(region.getByRole("link", { name: "A page" })).toHaveAttribute("rel", "noreferrer");
    expect(region.getByText("A trap").closest("a")).toBeNull();
  });
});

describe("tags that a reader types", () => {
  it.each([
    ["Diplomacy", ["To cite", "Diplomacy"]],
    ["  to   read ", ["To cite", "to read"]],
    ["to CITE", ["To cite"]],
    ["   ", ["To cite"]],
    ["Asia, to cite, ,Trade,", ["To cite", "Asia", "Trade"]],
    // A tag in use that has a comma, from an import.
    ["News, World", ["To cite", "News, World"]],
  ])("are added unless they are there already: %j", (text, tags) => {
    expect(withTags(["To cite"], text, ["News, World", "To cite"])).toEqual(tags);
  });
});

it("a saved story says that it was updated when its words on the front page are not those that were read", () => {
  const card = (slug: string, wording: string) => cardOf(slug, slug, { wording });
  const front = { cards: [card("seeds", "new"), card("tractors", "old")] };
  const isChanged: LibraryState["isChanged"] = ({ wording }) => wording === "new";
  render(
    <LibraryContext value={{ ...emptyLibrary, isChanged }}>
      <Opened library={{ saved }} edition={{ ...edition, front }} />
    </LibraryContext>,
  );
  const updated = headlines().filter((headline) => headline.parentElement?.textContent?.includes("Updated"));
  expect(updated.map(({ textContent }) => textContent)).toEqual(["seeds"]);
});
