import { lazy, useSyncExternalStore } from "react";
import { readAsked, watchAsked } from "../keyboard.ts";
import { Part } from "../ui/part.tsx";

const Help = lazy(async () => ({ default: (await import("../shortcuts/help.tsx")).Help }));

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
