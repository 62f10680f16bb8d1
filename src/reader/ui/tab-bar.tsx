import { links } from "../lib/links.ts";
import { words } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import type { Place } from "./masthead.tsx";

/** The navigation of phones, in reach of the thumb. A story has a bar of its own in its place. */
export function TabBar({ current }: { current?: Place | undefined }) {
  const page = (place: Place) => (place === current ? { "aria-current": "page" as const } : {});
  return (
    <nav className="bar bar-main" aria-label={words.main} lang={words.lang}>
      <a href={links.today()} {...page("today")}>
        <Icon name="today" />
        {words.today}
      </a>
      <a className="desk" href={links.desk()} {...page("desk")}>
        <Icon name="next" />
        {words.next}
      </a>
      <a href={links.library()} {...page("library")}>
        <Icon name="library" />
        {words.library}
      </a>
    </nav>
  );
}
