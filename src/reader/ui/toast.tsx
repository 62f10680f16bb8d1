import { useEffect, useState } from "react";

const shownFor = 6000;

/** One line about what was just done. The region is always there, so that what comes into it is read out. */
export function Toast({ text, onDone }: { text: string; onDone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!text || held) return;
    const timer = setTimeout(onDone, shownFor);
    return () => clearTimeout(timer);
  }, [text, held, onDone]);
  return (
    <div
      className="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {text && <p>{text}</p>}
    </div>
  );
}
