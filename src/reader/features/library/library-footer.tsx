import { useQuery } from "@tanstack/react-query";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { useLibraryStatus, useRecords } from "../../store/records-query.ts";
import { libraryMessages } from "./messages.ts";

const pages: [name: string, href: string][] = [
  [libraryMessages.exportData, links.data()],
  [libraryMessages.importData, links.data()],
  [libraryMessages.addOwnArticle, links.add()],
  [messages.highlights, links.highlights()],
];

/** Says where the library is stored and how large it is, and links to pages that belong to it. */
export function LibraryFooter({ lang }: { lang: string }) {
  const { data: size } = useQuery({
    queryKey: ["size of the library"],
    queryFn: storedBytes,
    refetchOnMount: true,
  });
  const watched = useRecords("watched").length;
  const where =
    useLibraryStatus() === "memory"
      ? libraryMessages.inMemory
      : libraryMessages.onDevice(sizeText(size, lang));
  return (
    <div className="library-footer" lang={messages.lang}>
      <p>{where}</p>
      <ul>
        {watched > 0 && (
          <li>
            <a className="link" href={links.upcomingList({ show: "watching" })}>
              {libraryMessages.watched(watched)}
            </a>
          </li>
        )}
        {pages.map(([name, href]) => (
          <li key={name}>
            <a className="link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Bytes stored in databases, or by the whole site where browsers give no details; null where they give nothing. */
async function storedBytes(): Promise<number | null> {
  const estimate: Estimate | undefined = await navigator.storage?.estimate();
  return estimate?.usageDetails?.indexedDB ?? estimate?.usage ?? null;
}

/** `usageDetails` is not in the standard (https://storage.spec.whatwg.org/#storagemanager); Chromium has it. */
type Estimate = StorageEstimate & { usageDetails?: { indexedDB?: number } };

function sizeText(size: number | null | undefined, lang: string): string | undefined {
  if (!size) return undefined;
  const [amount, unit] = size < 1e6 ? [size / 1e3, "kilobyte"] : [size / 1e6, "megabyte"];
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unit,
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
