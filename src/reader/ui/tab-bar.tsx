import { links } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import type { Place } from "./masthead.tsx";
import "./bottom-bar.css";

/** The navigation of phones, in reach of the thumb. A story has a bar of its own in its place. */
export function TabBar({ current }: { current?: Place | undefined }) {
  const page = (place: Place) => (place === current ? { "aria-current": "page" as const } : {});
  return (
    <nav className="bottom-bar tab-bar" aria-label={messages.main} lang={messages.lang}>
      <a href={links.today()} {...page("today")}>
        <Icon name="today" />
        {messages.today}
      </a>
      <a className="upcoming" href={links.upcoming()} {...page("upcoming")}>
        <Icon name="next" />
        {messages.next}
      </a>
      <a href={links.library()} {...page("library")}>
        <Icon name="library" />
        {messages.library}
      </a>
    </nav>
  );
}
