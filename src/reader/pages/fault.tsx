import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isRouteErrorResponse, useRevalidator, useRouteError } from "react-router";
import { Fault, type FaultKind } from "../data/fault.ts";
import { editionQuery } from "../data/queries.ts";
import { links } from "../links.ts";
import { setTitle } from "../title.ts";
import { Empty } from "../ui/empty.tsx";
import { words } from "../words.ts";
import { Layout } from "./layout.tsx";
import { MissingView } from "./missing.tsx";

/** What a route shows when its page did not come, in the frame of the edition if that is there. */
export function FaultPage() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const edition = useQueryClient().getQueryData(editionQuery.queryKey);
  const kind = kindOf(error);
  const name = titles[kind];
  useEffect(() => setTitle(edition ? `${name} — ${edition.name}` : name), [name, edition]);
  const view = <FaultView kind={kind} onRetry={() => void revalidate()} />;
  return edition ? view : <Layout>{view}</Layout>;
}

const titles: Record<FaultKind, string> = {
  missing: words.missing.title,
  failed: words.failed.title,
  newer: words.outdated.title,
  damaged: words.damaged.title,
};

type Props = { kind: FaultKind; onRetry: () => void };

/** Says what happened, what is safe and what to do. */
export function FaultView({ kind, onRetry }: Props) {
  switch (kind) {
    case "missing":
      return <MissingView />;
    case "failed":
      return <Empty {...words.failed} action={<Action name={words.failed.action} onPress={onRetry} />} />;
    case "newer":
      return <Empty {...words.outdated} action={<Action name={words.outdated.action} onPress={reload} />} />;
    case "damaged":
      return (
        <Empty
          {...words.damaged}
          action={
            <a className="button" href={links.today()}>
              {words.toToday}
            </a>
          }
        />
      );
    default:
      return kind satisfies never;
  }
}

/** Anything that we have no word for is told as what it comes to: the page did not arrive. */
function kindOf(error: unknown): FaultKind {
  if (error instanceof Fault) return error.kind;
  return isRouteErrorResponse(error) && error.status === 404 ? "missing" : "failed";
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
