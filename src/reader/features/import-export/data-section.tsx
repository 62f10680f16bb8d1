import { words } from "../../lib/messages.ts";
import { Export } from "./export.tsx";
import { Import } from "./import.tsx";
import { dataWords } from "./messages.ts";
import { CopiesFromBefore, Removal } from "./snapshots.tsx";
import "./datapage.css";

/** Out and in: the part of the settings page about what the reader keeps. */
export function Data() {
  return (
    <section id="data" aria-labelledby="your-data" lang={words.lang}>
      <h2 id="your-data">{dataWords.title}</h2>
      <div className="data">
        <p>{dataWords.intro}</p>
        <Export />
        <Import />
        <Removal />
        <CopiesFromBefore />
      </div>
    </section>
  );
}
