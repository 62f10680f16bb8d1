import { useEffect, useRef } from "react";
import { longDate } from "../../lib/dates.ts";

type Props = {
  /** Where the story stands, if the edition knows. */
  address: string | undefined;
  lang: string;
};

/** The last line on paper: the story's address, and the date on which it was printed. */
export function Imprint({ address, lang }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = () => {
      const url = address ?? location.origin + location.pathname;
      if (line.current) line.current.textContent = `${url}, ${longDate(new Date().toISOString(), lang)}`;
    };
    addEventListener("beforeprint", write);
    return () => removeEventListener("beforeprint", write);
  }, [address, lang]);
  return (
    <p ref={line} className="imprint">
      {address}
    </p>
  );
}
