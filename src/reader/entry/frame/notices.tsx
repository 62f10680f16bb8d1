import { useQueryClient } from "@tanstack/react-query";
import { offlinePath } from "../../../edition/worker-contract.ts";
import { plainDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { storySlugAt, useRouteState } from "../../routing/route-state.ts";
import { type Offline, type Update, useOffline, useUpdate } from "../../store/connectivity.ts";
import { readAgain, useStanding } from "../../store/records-query.ts";
import { Notice } from "../../ui/notice.tsx";

/** What holds for now, whatever page is open. */
export function Notices() {
  const standing = useStanding();
  const offline = useOffline();
  // The app does not know a library that another tab has upgraded: a newer one is there.
  const update = useUpdate() ?? (standing === "newer" ? { use: () => location.reload() } : undefined);
  return (
    <>
      {standing === "memory" && <Notice {...messages.refused} />}
      {standing === "closed" && <Closed />}
      {offline && <Away {...offline} />}
      {update && <Newer {...update} />}
    </>
  );
}

/** The library is there, and could not be opened. */
function Closed() {
  const client = useQueryClient();
  const { title, text, action } = messages.closed;
  const button = (
    <button type="button" className="button" onClick={() => readAgain(client)}>
      {action}
    </button>
  );
  return <Notice title={`${title}.`} text={text} action={button} />;
}

/** There is no network: of what time the story on the page is; on other pages, where to find one. */
function Away({ stories }: Offline) {
  const { page, location } = useRouteState().route;
  const { pathname } = location;
  const slug = storySlugAt(pathname);
  const kept = "head" in page && stories.get(slug ?? "");
  const action = "head" in page &&
    slug === undefined &&
    pathname !== `/${offlinePath}` &&
    stories.size > 0 && (
      <a className="button" href={links.offline()}>
        {messages.offline.action}
      </a>
    );
  return (
    <Notice title={messages.offline.title} text={kept ? messages.offline.copy(kept) : ""} action={action} />
  );
}

/** Another build is ready to take the place of this page's. */
function Newer({ edition, use }: Update) {
  const { title, text, action } = edition
    ? messages.newEdition(plainDate(edition, messages.lang))
    : { ...messages.outdated, title: `${messages.outdated.title}.` };
  return (
    <Notice
      title={title}
      text={text}
      action={
        <button type="button" className="button" onClick={use}>
          {action}
        </button>
      }
    />
  );
}
