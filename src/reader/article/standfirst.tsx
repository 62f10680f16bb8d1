import type { ReactNode } from "react";
import { standfirstClass } from "../lib/landmarks.ts";
import "./standfirst.css";

type Props = { lang?: string; dir?: "ltr" | "rtl" | undefined; children: ReactNode };

/** The summary of a story below its headline. */
export function Standfirst({ lang, dir, children }: Props) {
  return (
    <p className={standfirstClass} lang={lang} dir={dir}>
      {children}
    </p>
  );
}
