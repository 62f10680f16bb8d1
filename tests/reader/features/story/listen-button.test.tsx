// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { LazyFeaturesContext, type PlayerProps } from "../../../../src/reader/article/lazy-features.ts";
import { ListenButton } from "../../../../src/reader/features/story/listen-button.tsx";
import { article } from "../../fixtures.ts";

function Player({ article, onStop }: PlayerProps) {
  return (
    <section aria-label="Player">
      {article.headline}
      <button type="button" onClick={onStop}>
        End
      </button>
    </section>
  );
}

const notWanted = () => Promise.reject(new Error("not wanted"));
const lazyFeatures = {
  Player,
  WatchNotes: () => null,
  loadChangesNote: notWanted,
  loadHighlightLayer: notWanted,
};

it("a story without a player has no button to listen", () => {
  const { container } = render(<ListenButton article={article} />);
  expect(container).toBeEmptyDOMElement();
});

it("the player is rendered from the press of the button until it is stopped", async () => {
  const user = userEvent.setup();
  render(
    <LazyFeaturesContext value={lazyFeatures}>
      <ListenButton article={article} />
    </LazyFeaturesContext>,
  );
  expect(screen.queryByRole("region", { name: "Player" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Listen" }));
  expect(screen.getByRole("region", { name: "Player" })).toHaveTextContent(article.headline);
  await user.click(screen.getByRole("button", { name: "End" }));
  expect(screen.queryByRole("region", { name: "Player" })).toBeNull();
  expect(screen.getByRole("button", { name: "Listen" })).toBeInTheDocument();
});
