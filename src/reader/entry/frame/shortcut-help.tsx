import { lazy, useSyncExternalStore } from "react";
import { LazyPart } from "../../ui/lazy-part.tsx";
import { helpRequests } from "../shortcut-keys.ts";

const ShortcutSheet = lazy(async () => ({
  default: (await import("../../features/shortcuts/shortcut-list.tsx")).ShortcutSheet,
}));

/** The list of shortcuts, from when it is first asked for. */
export function ShortcutHelp() {
  const asked = useSyncExternalStore(helpRequests.subscribe, helpRequests.get, () => 0);
  return (
    asked > 0 && (
      <LazyPart>
        <ShortcutSheet asked={asked} />
      </LazyPart>
    )
  );
}
