import { useId, useSyncExternalStore } from "react";
import { messages } from "../../lib/messages.ts";
import { subscriptionMessages } from "./messages.ts";
import "./subscription.css";

type Props = {
  /** The address of the calendar, with the base path. */
  href: string;
  /** Where the edition is published, if its publisher has stated it. */
  address: string | undefined;
};

/** The address of a calendar, and how to subscribe to it. */
export function Subscription({ href, address }: Props) {
  const id = useId();
  const shown = useAbsolute(href, address);
  return (
    <aside className="subscription" aria-labelledby={id} lang={messages.lang}>
      <h2 id={id}>{subscriptionMessages.title}</h2>
      <p>{subscriptionMessages.how}</p>
      <p>
        <a className="link" href={href} dir="ltr">
          {shown}
        </a>
      </p>
    </aside>
  );
}

/** The absolute form of an address. Where the publisher states none, only the browser knows it. */
function useAbsolute(href: string, address: string | undefined): string {
  const absolute = (root: string) => new URL(href, root).href;
  return useSyncExternalStore(
    subscribeToNothing,
    () => absolute(address ?? location.href),
    () => (address ? absolute(address) : href),
  );
}

const subscribeToNothing = () => () => undefined;
