import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { pageTitle } from "../../../edition/page-head.ts";
import { LoadError, type LoadErrorKind } from "../../edition/load-error.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { setTitle } from "../../routing/document-head.ts";
import { storySlugAt, useRouteState } from "../../routing/route-state.ts";
import { type Offline, useOffline } from "../../store/connectivity.ts";
import { LibraryError } from "../../store/library.ts";
import { useLibraryStatus } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { frameMessages } from "./messages.ts";
import { NotFoundView } from "./not-found-page.tsx";
import { useNotOnDevice } from "./not-on-device.ts";
import { withButton } from "./with-button.tsx";

/** The kinds of error that have their own page. An unavailable library needs another text than a missing story. */
type ErrorKind = LoadErrorKind | "library-unavailable";

/** Shown in place of a page that failed to load or to render. */
export function ErrorPage({ error }: { error: unknown }) {
  const { refresh } = useRouteState();
  // Subscribes without fetching: the page renders again when the edition arrives after the error.
  const { data: edition } = useQuery({ ...editionQuery, enabled: false });
  const kind = kindOf(error);
  useRetryWhenLibraryOpens(kind);
  const offline = useOfflineText(kind);
  const title = offline ? offline.title : titles[kind];
  useEffect(() => setTitle(edition ? pageTitle(title, edition.name) : title), [title, edition]);
  return offline ? <OfflineView {...offline} /> : <ErrorView kind={kind} onRetry={refresh} />;
}

/** Errors of any other class count as a page that failed to load. */
function kindOf(error: unknown): ErrorKind {
  if (error instanceof LoadError) return error.kind;
  if (error instanceof LibraryError) return error.kind === "newer" ? "newer" : "library-unavailable";
  return "failed";
}

/** Loads the page again when something else, such as the notice, has opened the library. */
function useRetryWhenLibraryOpens(kind: ErrorKind): void {
  const { refresh } = useRouteState();
  const isClosed = useLibraryStatus() === "closed";
  const wasClosed = useRef(false);
  useEffect(() => {
    if (kind === "library-unavailable" && wasClosed.current && !isClosed) refresh();
    wasClosed.current = isClosed;
  }, [kind, isClosed, refresh]);
}

type OfflineText = Pick<Offline, "stories"> & { title: string; text: string };

/** The text for a page that is not on the device while offline. Loads the page again when the device is online. */
function useOfflineText(kind: ErrorKind): OfflineText | undefined {
  const { route, refresh } = useRouteState();
  const offline = useOffline();
  const message = useNotOnDevice(storySlugAt(route.location.pathname));
  const wasOffline = useRef(false);
  const isFailed = kind === "failed";
  useEffect(() => {
    if (isFailed && wasOffline.current && !offline) refresh();
    wasOffline.current = offline !== undefined;
  }, [isFailed, offline, refresh]);
  return isFailed && offline && message ? { stories: offline.stories, ...message } : undefined;
}

function OfflineView({ stories, title, text }: OfflineText) {
  if (stories.size === 0) return <EmptyState title={title} text={text} />;
  return (
    <EmptyState
      title={title}
      text={text}
      action={
        <a className="button" href={links.offline()}>
          {frameMessages.offline.action}
        </a>
      }
    />
  );
}

const titles: Record<ErrorKind, string> = {
  missing: frameMessages.notFound.title,
  failed: frameMessages.failed.title,
  newer: frameMessages.newRelease.title,
  "other-build": frameMessages.newRelease.title,
  damaged: frameMessages.damaged.title,
  "library-unavailable": frameMessages.libraryUnavailable.title,
};

type Props = { kind: ErrorKind; onRetry: () => void };

/** Says what happened, what is safe, and what the reader can do. */
export function ErrorView({ kind, onRetry }: Props) {
  switch (kind) {
    case "missing":
      return <NotFoundView />;
    case "failed":
      return <EmptyState {...withButton(frameMessages.failed, onRetry)} />;
    case "library-unavailable":
      return <EmptyState {...withButton(frameMessages.libraryUnavailable, onRetry)} />;
    case "newer":
    case "other-build":
      return <EmptyState {...withButton(frameMessages.newRelease, () => location.reload())} />;
    case "damaged":
      return (
        <EmptyState
          {...frameMessages.damaged}
          action={
            <a className="button" href={links.today()}>
              {frameMessages.toToday}
            </a>
          }
        />
      );
    default:
      return kind satisfies never;
  }
}
