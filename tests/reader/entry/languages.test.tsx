// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { MemoryRouter, NavigationType, Route, Routes } from "react-router";
import { describe, expect, it } from "vitest";
import { articleQuery, editionQuery } from "../../../src/reader/edition/queries.ts";
import { ErrorPage } from "../../../src/reader/entry/frame/error-page.tsx";
import { Layout } from "../../../src/reader/entry/frame/layout.tsx";
import { loadRoute } from "../../../src/reader/entry/load-route.ts";
import { pageQuery } from "../../../src/reader/features/lists/queries.ts";
import { outlookQuery, outlookSummaryQuery } from "../../../src/reader/features/upcoming/queries.ts";
import { messages } from "../../../src/reader/lib/messages.ts";
import { RouteStateContext } from "../../../src/reader/routing/route-state.ts";
import { article, cardOf, edition, entries, outlookSummary } from "../fixtures.ts";

const version = "1.0";

/** The same data in German. The heading of the outlook is translated, since in English it is also an interface text. */
function inGerman<T>(value: T): T {
  const german = JSON.stringify(value)
    .replace(/"(lang|language)":"en[^"]*"/gu, '"$1":"de"')
    .replace(/"heading":"What comes next\??"/giu, '"heading":"Wie es weitergeht"');
  return JSON.parse(german) as T;
}

async function open(path: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  const page = { version, build: edition.build, page: 1, pages: 1 };
  client.setQueryData(editionQuery.queryKey, inGerman({ ...edition, pages: 1 }));
  client.setQueryData(articleQuery(article.slug).queryKey, inGerman(article));
  client.setQueryData(outlookSummaryQuery.queryKey, inGerman(outlookSummary));
  client.setQueryData(outlookQuery(1).queryKey, inGerman({ ...page, entries }));
  client.setQueryData(pageQuery(1).queryKey, inGerman({ ...page, cards: [cardOf("one", "Eins")] }));
  const location = { pathname: path, search: "", hash: "", state: null, key: "default" };
  const route = await loadRoute(client, location, NavigationType.Pop);
  document.documentElement.lang = "de";
  render(
    <QueryClientProvider client={client}>
      <RouteStateContext value={{ route, refresh: () => undefined }}>
        <MemoryRouter initialEntries={[path]}>
          <Layout edition={inGerman(edition)}>
            <Routes>
              <Route
                path={route.pattern}
                element={"View" in route.page ? <route.page.View /> : <ErrorPage error={route.page.error} />}
              />
            </Routes>
          </Layout>
        </MemoryRouter>
      </RouteStateContext>
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
}

/** All interface texts that have no parameters. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value.trim()];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const interfaceTexts = new Set(
  textsIn(import.meta.glob("../../../src/reader/**/messages.ts", { eager: true })),
);
const counted = /^(?:\d+ min|\d+ stories, \d+ minutes|All \d+.*|\w+ stor(?:y|ies)\.)$/u;

/** The interface texts on the page, each with the language it is marked with. */
function languages(): [text: string, lang: string | undefined][] {
  const found: [string, string | undefined][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? "";
    if (!interfaceTexts.has(text) && !counted.test(text)) continue;
    // As an attribute: the elements of an SVG have no `lang` property.
    const marked = walker.currentNode.parentElement?.closest("[lang]");
    found.push([text, marked?.getAttribute("lang") ?? undefined]);
  }
  return found;
}

describe("in an edition of another language", () => {
  it.each(["/", `/articles/${article.slug}/`, "/next/", "/archive/", "/library/", "/highlights/", "/none/"])(
    "the interface texts of %s are marked as English",
    async (path) => {
      await open(path);
      const found = languages();
      expect(found.length).toBeGreaterThan(5);
      expect(found.filter(([, lang]) => lang !== messages.lang)).toEqual([]);
    },
  );

  it("the text of a story is marked with its own language", async () => {
    await open(`/articles/${article.slug}/`);
    const langOf = (element: Element) => element.closest<HTMLElement>("[lang]")?.lang;
    for (const { heading } of article.sections)
      for (const shown of screen.queryAllByText(heading, { exact: true }))
        expect(langOf(shown), heading).toBe("de");
    for (const quoted of document.querySelectorAll(".text p")) expect(langOf(quoted)).toBe("de");
  });
});
