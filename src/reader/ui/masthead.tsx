import { links } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import { settingsId } from "./settings-sheet.tsx";
import "./masthead.css";

/** The places of the edition, in the order of time. */
export type Place = "library" | "today" | "upcoming";

type Props = {
  /** The name of the edition. */
  name: string;
  current?: Place | undefined;
  /** Open questions. */
  open?: number | undefined;
};

/** The head of every page. Under it the horizon: solid up to today, dashed from what comes next. */
export function Masthead({ name, current, open }: Props) {
  const page = (place: Place) => (place === current ? { "aria-current": "page" as const } : {});
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="brand" href={links.today()}>
          {name}
        </a>
        <nav className="nav" aria-label={messages.main} lang={messages.lang}>
          <a href={links.library()} {...page("library")}>
            {messages.library}
          </a>
          <a className="today" href={links.today()} {...page("today")}>
            {messages.today}
          </a>
          <a className="upcoming" href={links.upcoming()} {...page("upcoming")}>
            {messages.outlook} {open !== undefined && <span className="count">{open}</span>}
          </a>
        </nav>
        <div className="tools">
          <button
            type="button"
            className="icon-button"
            aria-label={messages.settings}
            popoverTarget={settingsId}
          >
            <Icon name="text" />
          </button>
        </div>
      </div>
      <div className="horizon" />
    </header>
  );
}
