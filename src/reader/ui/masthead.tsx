import { links } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import { settingsSheetId } from "./settings-sheet.tsx";
import "./masthead.css";

/** The items of the main navigation, in chronological order: what was saved, what is new, what comes next. */
export type NavItem = "library" | "today" | "upcoming";

/** The attribute that marks an item as the current page, if it is. */
export function currentPage(item: NavItem, current: NavItem | undefined): { "aria-current"?: "page" } {
  return item === current ? { "aria-current": "page" } : {};
}

type Props = {
  /** The name of the edition. */
  name: string;
  current?: NavItem | undefined;
  /** The number of open questions; absent while the edition has not loaded. */
  open?: number | undefined;
};

/** The masthead of every page. The line below it is the horizon: solid up to today, dashed for what comes next. */
export function Masthead({ name, current, open }: Props) {
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="brand" href={links.today()}>
          {name}
        </a>
        <nav className="nav" aria-label={messages.main} lang={messages.lang}>
          <a href={links.library()} {...currentPage("library", current)}>
            {messages.library}
          </a>
          <a className="today" href={links.today()} {...currentPage("today", current)}>
            {messages.today}
          </a>
          <a className="upcoming" href={links.upcoming()} {...currentPage("upcoming", current)}>
            {messages.outlook} {open !== undefined && <span className="count">{open}</span>}
          </a>
        </nav>
        <div className="tools">
          <button
            type="button"
            className="icon-button"
            aria-label={messages.settings}
            popoverTarget={settingsSheetId}
          >
            <Icon name="text" />
          </button>
        </div>
      </div>
      <div className="horizon" />
    </header>
  );
}
