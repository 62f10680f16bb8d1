import { lazy, Suspense, useEffect, useState } from "react";

const Help = lazy(async () => ({ default: (await import("../shortcuts/help.tsx")).Help }));

/** Single keys as shortcuts. Their code comes with the first key that might be one. */
export function Keyboard() {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const onKey = async (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return;
      if (key.length > 1 && key !== "Escape") return;
      const { press } = await import("../shortcuts/press.ts");
      press(event, () => setAsked((times) => times + 1));
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
