import { messages } from "../../lib/messages.ts";
import { Export } from "./export.tsx";
import { Import } from "./import.tsx";
import { dataMessages } from "./messages.ts";
import { ClearLibrary, Snapshots } from "./snapshots.tsx";
import "./import-export.css";

/** The section of the settings page on export, import and removal of the library. */
export function DataSection() {
  return (
    <section id="data" aria-labelledby="your-data" lang={messages.lang}>
      <h2 id="your-data">{dataMessages.title}</h2>
      <div className="data">
        <p>{dataMessages.intro}</p>
        <Export />
        <Import />
        <ClearLibrary />
        <Snapshots />
      </div>
    </section>
  );
}
