import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LoadError, type LoadErrorKind } from "../../edition/load-error.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { setTitle } from "../../routing/route-announcer.ts";
import { useStage } from "../../routing/route-state.ts";
import { slugAt } from "../../routing/story-slug.ts";
import { type Offline, useOffline } from "../../store/connectivity.ts";
import { LibraryError } from "../../store/library.ts";
import { useStanding } from "../../store/records-query.ts";
import { Empty } from "../../ui/empty-state.tsx";
import { MissingView } from "./not-found-page.tsx";

/** What stands in the place of a page that did not come. */
export function ErrorPage({ error }: { error: unknown }) {
  const { again } = useStage();
  // The whole of it may come after the fault.
  const { data: edition } = useQuery({ ...editionQuery, enabled: false });
  // Anything that we have no word for is told as what it comes to: the page did not arrive.
  const kind = kindOf(error);
  useReopening(kind);
  const absent = useAbsent(kind);
  const name = absent ? absent.title : titles[kind];
  useEffect(() => setTitle(edition ? `${name} — ${edition.name}` : name), [name, edition]);
  return absent ? <AbsentView {...absent} /> : <LoadErrorView kind={kind} onRetry={again} />;
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
  const { again } = useStage();
  const isClosed = useStanding() === "closed";
  const wasClosed = useRef(false);
  useEffect(() => {
    if (kind === "closed" && wasClosed.current && !isClosed) again();
    wasClosed.current = isClosed;
  }, [kind, isClosed, again]);
}

type Absent = Pick<Offline, "ready"> & ReturnType<Offline["absent"]>;

/** What can be read while the page at this place cannot; asks for it again when there is a network. */
function useAbsent(kind: Kind): Absent | undefined {
  const { scene, again } = useStage();
  const offline = useOffline();
  const wasAway = useRef(false);
  const failed = kind === "failed";
  useEffect(() => {
    if (failed && wasAway.current && !offline) again();
    wasAway.current = offline !== undefined;
  }, [failed, offline, again]);
  if (!failed || !offline) return undefined;
  return { ready: offline.ready, ...offline.absent(slugAt(scene.location.pathname)) };
}

/** What is not on the device, while there is no network. */
function AbsentView({ ready, title, text }: Absent) {
  if (ready.size === 0) return <Empty title={title} text={text} />;
  return (
    <Empty
      title={title}
      text={text}
      action={
        <a className="button" href={links.ready()}>
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
      return <MissingView />;
    case "failed":
    case "closed": {
      const told = messages[kind];
      return <Empty {...told} action={<Action name={told.action} onPress={onRetry} />} />;
    }
    case "newer":
    case "replaced":
      return (
        <Empty {...messages.outdated} action={<Action name={messages.outdated.action} onPress={reload} />} />
      );
    case "damaged":
      return (
        <Empty
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
