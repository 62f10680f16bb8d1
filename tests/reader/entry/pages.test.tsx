// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, NavigationType, Route, Routes } from "react-router";
import { describe, expect, it, vi } from "vitest";
import type { Edition } from "../../../src/edition/edition.ts";
import { articleQuery, editionQuery } from "../../../src/reader/edition/queries.ts";
import { ErrorPage, ErrorView } from "../../../src/reader/entry/frame/error-page.tsx";
import { loadRoute } from "../../../src/reader/entry/load-route.ts";
import { pageQuery, topicQuery } from "../../../src/reader/features/lists/queries.ts";
import { relatedStories, page as storyPage } from "../../../src/reader/features/story/page.tsx";
import { RouteStateContext } from "../../../src/reader/routing/route-state.ts";
import { article, cardOf, edition } from "../fixtures.ts";

const version = "1.0";
/** Three pages of a list; the newest is not full. */
const pages = [1, 2, 3].map((page) => ({
  version,
  build: edition.build,
  page,
  pages: 3,
  cards: [cardOf(`story-${page}`, `Story of page ${page}`)],
}));

function client(of: Edition): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  client.setQueryData(editionQuery.queryKey, of);
  client.setQueryData(articleQuery(article.slug).queryKey, article);
  for (const page of pages) {
    client.setQueryData(pageQuery(page.page).queryKey, page);
    client.setQueryData(topicQuery("science", page.page).queryKey, page);
  }
  return client;
}

async function open(path: string, of: Edition = edition) {
  const data = client(of);
  const location = { pathname: path, search: "", hash: "", state: null, key: "default" };
  const route = await loadRoute(data, location, NavigationType.Pop);
  const { page } = route;
  render(
    <QueryClientProvider client={data}>
      <RouteStateContext value={{ route, refresh: () => undefined }}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route
              path={route.pattern}
              element={"View" in page ? <page.View /> : <ErrorPage error={page.error} />}
            />
          </Routes>
        </MemoryRouter>
      </RouteStateContext>
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
}

describe("the front page", () => {
  it("names the edition and its day", async () => {
    await open("/");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "The Forenoon, Monday 23 November 2026",
    );
    expect(screen.getByText("6 stories, 21 minutes")).toBeInTheDocument();
  });

  it("leads with the newest story and links to its sections", async () => {
    await open("/");
    const lead = within(screen.getByRole("region", { name: "Lead stories" }));
    expect(lead.getByRole("link", { name: article.headline })).toHaveAttribute(
      "href",
      "/articles/harbour-reopens/",
    );
    expect(lead.getByRole("link", { name: "What comes next" })).toHaveAttribute(
      "href",
      "/articles/harbour-reopens/#what-comes-next",
    );
  });

  it("says what comes next, and links to the upcoming page", async () => {
    await open("/");
    const strip = within(screen.getByRole("region", { name: "What comes next" }));
    expect(strip.getByRole("link", { name: "All 3 open questions" })).toHaveAttribute("href", "/next/");
    const [first] = strip.getAllByRole("listitem");
    expect(first).toHaveTextContent("Thursday 10 DecemberPossible: Lenders vote on a line of credit");
    expect(strip.getByText("No date yet")).toBeInTheDocument();
    expect(strip.getByRole("link", { name: /Goods by rail/u })).toHaveAttribute(
      "href",
      "/next/#harbour-reopens-area-a",
    );
  });

  it("links to the archive at its end", async () => {
    await open("/");
    expect(screen.getByRole("link", { name: "All 6 stories" })).toHaveAttribute("href", "/archive/");
  });

  it("says that there are no stories yet", async () => {
    await open("/", { ...edition, stories: 0, front: { cards: [] } });
    expect(screen.getByRole("heading", { level: 1, name: "There are no stories yet" })).toBeInTheDocument();
  });
});

describe("a teaser", () => {
  it("has the language and direction of its story, and says what comes next", async () => {
    await open("/");
    const link = screen.getByRole("link", { name: /الأقصر/u });
    expect(link.closest("[lang]")).toHaveAttribute("lang", "ar");
    expect(link.closest("[dir]")).toHaveAttribute("dir", "rtl");
    const seeds = screen.getByRole("link", { name: /seed vault/u }).closest("article");
    expect(seeds).toHaveTextContent("What comes next: A second vault, further south");
  });
});

describe("a story's page", () => {
  it("suggests stories of its topics, then the others", () => {
    expect(
      relatedStories({ ...article, topics: ["World"] }, edition).map(({ card, reason }) => [
        card.slug,
        reason,
      ]),
    ).toEqual([
      ["shared-tractors", "Also in World"],
      ["seed-vault", "Next in this edition"],
      ["paper-strip", "Next in this edition"],
    ]);
  });

  it("has the title and description of the story", async () => {
    const head = await storyPage.load(client(edition), { slug: article.slug });
    expect(head).toEqual({ title: article.headline, description: article.summary });
  });
});

describe("the archive", () => {
  const large = { ...edition, pages: 3, stories: 101 };

  it("shows the newest page, together with the one before while it is not full", async () => {
    await open("/archive", large);
    expect(stories()).toEqual(["Story of page 3", "Story of page 2"]);
    expect(screen.getByRole("link", { name: "Older stories" })).toHaveAttribute("href", "/archive/1/");
    expect(screen.queryByRole("link", { name: "Newer stories" })).toBeNull();
  });

  it("shows a page by its number", async () => {
    await open("/archive/2", large);
    expect(stories()).toEqual(["Story of page 2"]);
    expect(screen.getByRole("link", { name: "Older stories" })).toHaveAttribute("href", "/archive/1/");
    expect(screen.getByRole("link", { name: "Newer stories" })).toHaveAttribute("href", "/archive/");
  });

  it.each(["0", "4", "1.5", "x"])("has no page %s", async (page) => {
    await open(`/archive/${page}`, large);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no story at this address");
  });
});

describe("a topic", () => {
  it("shows its stories", async () => {
    const topics = [{ slug: "science", name: "Science", count: 3, pages: 3 }];
    await open("/topics/science/1", { ...edition, topics });
    expect(screen.getByRole("heading", { level: 1, name: "Science" })).toBeInTheDocument();
    expect(screen.getByText("Three stories.")).toBeInTheDocument();
    expect(stories()).toEqual(["Story of page 1"]);
    expect(screen.getByRole("link", { name: "Newer stories" })).toHaveAttribute("href", "/topics/science/2/");
  });

  it("without stories is not found", async () => {
    await open("/topics/alchemy");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no story at this address");
  });
});

describe("an unknown address", () => {
  it("suggests stories with a similar address", async () => {
    await open("/harbor-reopen/");
    expect(screen.getByText(/These are close to it/u)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: article.headline })).toBeInTheDocument();
  });

  it("suggests nothing when no address is similar", async () => {
    await open("/xyz");
    expect(screen.getByText("It may have been renamed or withdrawn.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Back to Today" })).toHaveAttribute("href", "/");
  });
});

describe("a page that failed to load", () => {
  it("can be loaded again when the connection failed", async () => {
    const retry = vi.fn();
    render(<ErrorView kind="failed" onRetry={retry} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The story did not arrive");
    expect(
      screen.getByText("The connection dropped on the way. Nothing you saved is affected."),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("links to Today when the file is damaged", () => {
    render(<ErrorView kind="damaged" onRetry={vi.fn()} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("This story is damaged");
    expect(screen.getByRole("link", { name: "Back to Today" })).toBeInTheDocument();
  });

  it("offers the newer reader when the file is of a newer format", () => {
    render(<ErrorView kind="newer" onRetry={vi.fn()} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("A newer reader is ready");
    expect(screen.getByRole("button", { name: "Use it now" })).toBeInTheDocument();
  });
});

function stories(): (string | null)[] {
  const headlineOf = (teaser: HTMLElement) => within(teaser).getByRole("heading", { level: 2 });
  return screen.getAllByRole("article").map((teaser) => headlineOf(teaser).textContent);
}
