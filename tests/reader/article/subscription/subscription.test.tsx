// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Subscription } from "../../../../src/reader/article/subscription/subscription.tsx";

const link = () => {
  const part = screen.getByRole("complementary", { name: "Subscribe in your calendar" });
  return within(part).getByRole("link");
};

test("a subscription shows the whole address of the calendar, as the publisher states it", () => {
  render(<Subscription href="/daily/topics/world/next.ics" address="https://news.example/daily/" />);
  expect(link()).toHaveTextContent("https://news.example/daily/topics/world/next.ics");
  expect(link()).toHaveAttribute("href", "/daily/topics/world/next.ics");
});

test("without a stated address, the page that is open tells it", () => {
  const subscription = <Subscription href="/next.ics" address={undefined} />;
  expect(renderToString(subscription)).toContain(">/next.ics</a>");
  render(subscription);
  expect(link()).toHaveTextContent(`${location.origin}/next.ics`);
});
