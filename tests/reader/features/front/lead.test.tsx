// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Lead } from "../../../../src/reader/features/front/lead.tsx";
import { edition, withPicture } from "../../fixtures.ts";

const lead = { ...withPicture("lead"), contents: [{ id: "background", heading: "Background" }] };

describe("the lead story", () => {
  it("has its picture between headline and standfirst, and its contents below", () => {
    render(<Lead lead={{ ...lead, summary: "In short." }} side={[]} edition={edition} />);
    const image = screen.getByRole("img", { name: "Of lead" });
    const order = [
      screen.getByRole("heading"),
      image,
      screen.getByText("In short."),
      screen.getByRole("list"),
    ];
    for (const [index, element] of order.slice(1).entries())
      expect(order[index]?.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(image).not.toHaveAttribute("loading");
    expect(screen.getByRole("article")).toHaveClass("pictured");
  });

  it("without a picture has no space for one", () => {
    const { image: _, ...plain } = lead;
    render(<Lead lead={plain} side={[]} edition={edition} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("article")).not.toHaveClass("pictured");
  });
});
