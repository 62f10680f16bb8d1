import { useQueryClient } from "@tanstack/react-query";
import { safeUrl } from "../../../article/url.ts";
import { recently } from "../../lib/calendar-days.ts";
import { messages } from "../../lib/messages.ts";
import { mutate } from "../../store/mutate.ts";
import type { Link } from "../../store/records.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { libraryMessages } from "./messages.ts";
import { CopyLink, Row } from "./row.tsx";

type Props = { link: Link };

/** A bookmark that leads out of the edition. The site that it names is not told who sent the reader. */
export function Bookmark({ link }: Props) {
  const client = useQueryClient();
  const href = safeUrl(link.href);
  return (
    <Row
      title={link.title || link.href}
      href={href}
      leadsOut
      meta={`${siteOf(link.href)}, ${libraryMessages.savedWhen(recently(link.savedAt))}`}
      show="saved"
      tags={link.tags}
      onTags={(tags, said) =>
        void showOutcome(mutate(client, [{ kind: "links", put: { ...link, tags } }]), said)
      }
      onRemove={() =>
        void showOutcome(mutate(client, [{ kind: "links", remove: link.href }]), messages.removed([]))
      }
    >
      {href && <CopyLink href={href} />}
    </Row>
  );
}

function siteOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : href;
}
