import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LoadError, type LoadErrorKind } from "../../edition/load-error.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { setTitle } from "../../routing/route-announcer.ts";
import { storySlugAt, useRouteState } from "../../routing/route-state.ts";
import { type Offline, useOffline } from "../../store/connectivity.ts";
import { LibraryError } from "../../store/library.ts";
import { useStanding } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { NotFoundView } from "./not-found-page.tsx";

/** What stands in the place of a page that did not come. */
export function ErrorPage({ error }: { error: unknown }) {
  const { refresh } = useRouteState();
  // The whole of it may come after the fault.
  const { data: edition } = useQuery({ ...editionQuery, enabled: false });
  // Anything that we have no word for is told as what it comes to: the page did not arrive.
  const kind = kindOf(error);
  useReopening(kind);
  const absent = useAbsent(kind);
  const name = absent ? absent.title : titles[kind];
  useEffect(() => setTitle(edition ? `${name} — ${edition.name}` : name), [name, edition]);
  return absent ? <AbsentView {...absent} /> : <LoadErrorView kind={kind} onRetry={refresh} />;
}

/** What can go wrong with a page: a library that is there and does not open is another matter than a story. */
type Kind = LoadErrorKind | "closed";

function kindOf(error: unknown): Kind {
  if (error instanceof LoadError) return error.kind;
  if (error instanceof LibraryError) return error.kind === "newer" ? "newer" : "closed";
  return "failed";
}

/** Opens the page once more when the library has opened after all. */
function useReopening(kind: Kind): void {
  const { refresh } = useRouteState();
  const isClosed = useStanding() === "closed";
  const wasClosed = useRef(false);
  useEffect(() => {
    if (kind === "closed" && wasClosed.current && !isClosed) refresh();
    wasClosed.current = isClosed;
  }, [kind, isClosed, refresh]);
}

type Absent = Pick<Offline, "stories"> & ReturnType<Offline["notOnDevice"]>;

/** What can be read while the page at this place cannot; asks for it refresh when there is a network. */
function useAbsent(kind: Kind): Absent | undefined {
  const { route, refresh } = useRouteState();
  const offline = useOffline();
  const wasAway = useRef(false);
  const failed = kind === "failed";
  useEffect(() => {
    if (failed && wasAway.current && !offline) refresh();
    wasAway.current = offline !== undefined;
  }, [failed, offline, refresh]);
  if (!failed || !offline) return undefined;
  return { stories: offline.stories, ...offline.notOnDevice(storySlugAt(route.location.pathname)) };
}

/** What is not on the device, while there is no network. */
function AbsentView({ stories, title, text }: Absent) {
  if (stories.size === 0) return <EmptyState title={title} text={text} />;
  return (
    <EmptyState
      title={title}
      text={text}
      action={
        <a className="button" href={links.offline()}>
          {messages.offline.action}
        </a>
      }
    />
  );
}

const titles: Record<Kind, string> = {
  missing: messages.missing.title,
  failed: messages.failed.title,
  newer: messages.outdated.title,
  replaced: messages.outdated.title,
  damaged: messages.damaged.title,
  closed: messages.closed.title,
};

type Props = { kind: Kind; onRetry: () => void };

/** Says what happened, what is safe and what to do. */
export function LoadErrorView({ kind, onRetry }: Props) {
  switch (kind) {
    case "missing":
      return <NotFoundView />;
    case "failed":
    case "closed": {
      const told = messages[kind];
      return <EmptyState {...told} action={<Action name={told.action} onPress={onRetry} />} />;
    }
    case "newer":
    case "replaced":
      return (
        <EmptyState
          {...messages.outdated}
          action={<Action name={messages.outdated.action} onPress={reload} />}
        />
      );
    case "damaged":
      return (
        <EmptyState
          {...messages.damaged}
          action={
            <a className="button" href={links.today()}>
              {messages.toToday}
            </a>
          }
        />
      );
    default:
      return kind satisfies never;
  }
}

function Action({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      {name}
    </button>
  );
}

function reload() {
  location.reload();
}
