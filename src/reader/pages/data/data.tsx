import { words } from "../../words.ts";
import { CopiesFromBefore, Removal } from "./before.tsx";
import { Export } from "./export.tsx";
import { Import } from "./import.tsx";
import { said } from "./words.ts";
import "../../styles/datapage.css";

/** Out and in: the part of the settings page about what the reader keeps. */
export function Data() {
  return (
    <section id="data" aria-labelledby="your-data" lang={words.lang}>
      <h2 id="your-data">{said.title}</h2>
      <div className="data">
        <p>{said.intro}</p>
        <Export />
        <Import />
        <Removal />
        <CopiesFromBefore />
      </div>
    </section>
  );
}
