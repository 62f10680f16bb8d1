// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { type ReactNode, use } from "react";
import { describe, expect, it } from "vitest";
import { LibraryContext, type LibraryState } from "../../../../src/reader/article/library-context.ts";
import { TeaserList } from "../../../../src/reader/article/teaser/teaser-list.tsx";
import { cardOf, withPicture } from "../../fixtures.ts";

describe("a list of stories", () => {
  it("shows a picture in every row", () => {
    render(<TeaserList cards={[withPicture("a"), withPicture("b")]} lang="en" label="More" />);
    const images = screen.getAllByRole("img");
    expect(images.map((image) => image.getAttribute("alt"))).toEqual(["Of a", "Of b"]);
    for (const image of images) expect(image).toHaveAttribute("loading", "lazy");
  });

  it("shows no picture when one of the stories has none", () => {
    render(<TeaserList cards={[withPicture("a"), cardOf("b", "b")]} lang="en" label="More" />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});

/** Stories that were read to their end; those whose words are "new" have changed since. */
function AllRead({ children }: { children: ReactNode }) {
  const library: LibraryState = {
    ...use(LibraryContext),
    shareRead: () => 1,
    isChanged: ({ wording }) => wording === "new",
  };
  return <LibraryContext value={library}>{children}</LibraryContext>;
}

describe("a story that was read", () => {
  const cards = [
    cardOf("same", "Same", { wording: "old" }),
    cardOf("altered", "Altered", { wording: "new" }),
    cardOf("dated", "Dated", { wording: "new", updated: "2026-11-24" }),
  ];
  const rows = () =>
    screen.getAllByRole("article").map((article) => article.querySelector(".row")?.textContent);

  it("says that it was updated when its words have changed since, and is as dark as an unread one", () => {
    render(
      <AllRead>
        <TeaserList cards={cards} lang="en" label="More" />
      </AllRead>,
    );
    expect(rows()).toEqual([
      "4 minRead",
      "4 minUpdated since you read it",
      "4 minUpdated 24 Nov since you read itRead",
    ]);
    const marks = [...document.querySelectorAll(".changed-mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["Updated", "Updated 24 Nov"]);
    const seen = screen.getAllByRole("article").map((article) => article.classList.contains("seen"));
    expect(seen).toEqual([true, false, false]);
  });
});
