import { links } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import { currentPage, type NavItem } from "./masthead.tsx";
import "./bottom-bar.css";

/** The main navigation on phones, in reach of the thumb. On the page of a story the story bar takes its place. */
export function TabBar({ current }: { current?: NavItem | undefined }) {
  return (
    <nav className="bottom-bar tab-bar" aria-label={messages.main} lang={messages.lang}>
      <a href={links.today()} {...currentPage("today", current)}>
        <Icon name="today" />
        {messages.today}
      </a>
      <a className="upcoming" href={links.upcoming()} {...currentPage("upcoming", current)}>
        <Icon name="next" />
        {messages.next}
      </a>
      <a href={links.library()} {...currentPage("library", current)}>
        <Icon name="library" />
        {messages.library}
      </a>
    </nav>
  );
}
