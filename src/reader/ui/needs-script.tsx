import { messages } from "../lib/messages.ts";

/** Shown without JavaScript on pages whose content is stored on the device, in place of their controls. */
export function NeedsScript() {
  return (
    <noscript>
      <p>{messages.needsScript}</p>
    </noscript>
  );
}
