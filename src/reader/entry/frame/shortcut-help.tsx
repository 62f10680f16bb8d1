import { lazy, useSyncExternalStore } from "react";
import { Part } from "../../ui/lazy-part.tsx";
import { readAsked, watchAsked } from "../shortcut-keys.ts";

const Help = lazy(async () => ({ default: (await import("../../features/shortcuts/help.tsx")).Help }));

/** The list of shortcuts, from when it is first asked for. */
export function Keyboard() {
  const asked = useSyncExternalStore(watchAsked, readAsked, () => 0);
  return (
    asked > 0 && (
      <Part>
        <Help asked={asked} />
      </Part>
    )
  );
}
