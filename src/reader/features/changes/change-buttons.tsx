import { createPortal } from "react-dom";
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { changesMessages } from "./messages.ts";
import type { PlacedChange } from "./placed-changes.ts";

type Props = { placed: PlacedChange[]; onEnd: () => void };

/**
 * A button behind each marked sentence, which is visible on focus only: it says to screen readers what the marker shows,
 * and leads to the next change.
 */
export function ChangeButtons({ placed, onEnd }: Props) {
  return placed.map(({ change, element }, index) => {
    const isLast = index === placed.length - 1;
    return createPortal(
      <span className="change-button" lang={messages.lang}>
        <button type="button" data-change={index} onClick={() => (isLast ? onEnd() : goTo(index + 1))}>
          <span className="visually-hidden">
            {change.kind === "new" ? changesMessages.isNew : changesMessages.altered} “{change.text}”{" "}
          </span>
          {isLast ? changesMessages.backToNote : changesMessages.nextChange}
        </button>
      </span>,
      element,
      `change-${index}`,
    );
  });
}

function goTo(index: number): void {
  const button = document.querySelector<HTMLElement>(`[data-change="${index}"]`);
  button?.parentElement?.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  focus(button);
}
