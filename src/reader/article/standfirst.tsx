import type { ReactNode } from "react";
import "./standfirst.css";

type Props = { lang?: string; dir?: "ltr" | "rtl" | undefined; children: ReactNode };

/** The summary of a story below its headline. */
export function Standfirst({ lang, dir, children }: Props) {
  return (
    <p className="standfirst" lang={lang} dir={dir}>
      {children}
    </p>
  );
}
