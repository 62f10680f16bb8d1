import { messages } from "../../lib/messages.ts";
import { Export } from "./export.tsx";
import { Import } from "./import.tsx";
import { dataMessages } from "./messages.ts";
import { CopiesFromBefore, Removal } from "./snapshots.tsx";
import "./datapage.css";

/** Out and in: the part of the settings page about what the reader keeps. */
export function DataSection() {
  return (
    <section id="data" aria-labelledby="your-data" lang={messages.lang}>
      <h2 id="your-data">{dataMessages.title}</h2>
      <div className="data">
        <p>{dataMessages.intro}</p>
        <Export />
        <Import />
        <Removal />
        <CopiesFromBefore />
      </div>
    </section>
  );
}
