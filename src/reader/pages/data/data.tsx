import { dataWords } from "../../words/data.ts";
import { words } from "../../words.ts";
import { CopiesFromBefore, Removal } from "./before.tsx";
import { Export } from "./export.tsx";
import { Import } from "./import.tsx";
import "../../styles/datapage.css";

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
