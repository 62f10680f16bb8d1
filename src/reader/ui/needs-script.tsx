import { messages } from "../lib/messages.ts";

/** Said on pages of what the device keeps, in place of their controls, where there is no script to keep it. */
export function NeedsScript() {
  return (
    <noscript>
      <p>{messages.needsScript}</p>
    </noscript>
  );
}
