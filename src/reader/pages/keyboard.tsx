import { lazy, Suspense, useEffect, useState } from "react";

const Help = lazy(async () => ({ default: (await import("../shortcuts/help.tsx")).Help }));

let code: Promise<typeof import("../shortcuts/press.ts")> | undefined;

/** Single keys as shortcuts. Their code comes with the first key that might be one. */
export function Keyboard() {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const onKey = async (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return;
      if (key.length > 1 && key !== "Escape") return;
      // One promise for all: keys that are pressed while the code is on its way keep their order.
      code ??= import("../shortcuts/press.ts");
      (await code).press(event, () => setAsked((times) => times + 1));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    asked > 0 && (
      <Suspense>
        <Help asked={asked} />
      </Suspense>
    )
  );
}
