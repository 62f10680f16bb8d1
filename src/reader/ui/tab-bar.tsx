import { links } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import type { NavItem } from "./masthead.tsx";
import "./bottom-bar.css";

/** The main navigation on phones, in reach of the thumb. On the page of a story the story bar takes its place. */
export function TabBar({ current }: { current?: NavItem | undefined }) {
  const currentPage = (item: NavItem) => (item === current ? { "aria-current": "page" as const } : {});
  return (
    <nav className="bottom-bar tab-bar" aria-label={messages.main} lang={messages.lang}>
      <a href={links.today()} {...currentPage("today")}>
        <Icon name="today" />
        {messages.today}
      </a>
      <a className="upcoming" href={links.upcoming()} {...currentPage("upcoming")}>
        <Icon name="next" />
        {messages.next}
      </a>
      <a href={links.library()} {...currentPage("library")}>
        <Icon name="library" />
        {messages.library}
      </a>
    </nav>
  );
}
