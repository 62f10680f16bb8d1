import { useQueryClient } from "@tanstack/react-query";
import { calendarDay } from "../../../edition/calendar-day.ts";
import { offlinePath } from "../../../edition/worker-contract.ts";
import { clockTime, relativeDay, today } from "../../lib/calendar-days.ts";
import { plainDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { storySlugAt, useRouteState } from "../../routing/route-state.ts";
import { type Offline, type Update, useOffline, useUpdate } from "../../store/connectivity.ts";
import { refetchRecords, useLibraryStatus } from "../../store/records-query.ts";
import { Notice } from "../../ui/notice.tsx";
import { frameMessages } from "./messages.ts";
import { usePrefetchNotOnDevice } from "./not-on-device.ts";
import { withButton } from "./with-button.tsx";

/** The notices at the top of every page: about the library, the network, and new releases. */
export function Notices() {
  const status = useLibraryStatus();
  const offline = useOffline();
  // A library that another tab has upgraded can only be opened by the newer release, which a reload fetches.
  const update = useUpdate() ?? (status === "newer" ? { use: () => location.reload() } : undefined);
  return (
    <>
      {status === "memory" && <Notice {...frameMessages.memoryOnly} />}
      {status === "closed" && <LibraryNotice />}
      {offline && <OfflineNotice {...offline} />}
      {update && <UpdateNotice {...update} />}
    </>
  );
}

/** Says that the library exists but cannot be opened, and offers to try again. */
function LibraryNotice() {
  const client = useQueryClient();
  const message = frameMessages.libraryUnavailable;
  return <Notice {...withButton({ ...message, title: `${message.title}.` }, () => refetchRecords(client))} />;
}

/** Says when the story on the page was stored; on other pages, links to the stories on the device. */
function OfflineNotice({ stories }: Offline) {
  usePrefetchNotOnDevice();
  const { page, location } = useRouteState().route;
  const slug = storySlugAt(location.pathname);
  const isShown = "head" in page;
  const stored = isShown && stories.get(slug ?? "");
  const isElsewhere = slug === undefined && location.pathname !== `/${offlinePath}`;
  const link = isShown && isElsewhere && stories.size > 0 && (
    <a className="button" href={links.offline()}>
      {frameMessages.offline.action}
    </a>
  );
  return (
    <Notice
      title={frameMessages.offline.title}
      text={stored ? frameMessages.offline.copy(timeText(stored)) : ""}
      action={link}
    />
  );
}

/** As "09:40 today". */
function timeText(time: Date): string {
  return `${clockTime(time)} ${relativeDay(calendarDay(time), today(), messages.onDay)}`;
}

/** Offers a newer edition, or a newer release of the app. */
function UpdateNotice({ edition, use }: Update) {
  const text = edition
    ? frameMessages.newEdition(plainDate(edition, messages.lang))
    : { ...frameMessages.newRelease, title: `${frameMessages.newRelease.title}.` };
  return <Notice {...withButton(text, use)} />;
}
