import { useQuery } from "@tanstack/react-query";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { useStanding } from "../../store/records-query.ts";
import { libraryMessages } from "./messages.ts";

/** What else can be done with a library, and where. */
const ways: [name: string, href: string][] = [
  [libraryMessages.dataOut, links.data()],
  [libraryMessages.dataIn, links.data()],
  [libraryMessages.addYours, links.add()],
  [messages.highlights, links.highlights()],
];

/** Where the library lives, and how large it is. */
export function Foot({ lang }: { lang: string }) {
  const { data: size } = useQuery({
    queryKey: ["size of the library"],
    queryFn: measure,
    refetchOnMount: true,
  });
  const where =
    useStanding() === "memory" ? libraryMessages.inMemory : libraryMessages.onDevice(sizeText(size, lang));
  return (
    <div className="library-foot" lang={messages.lang}>
      <p>{where}</p>
      <ul>
        {ways.map(([name, href]) => (
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

/** How much this browser keeps of it, in bytes; nothing where browsers do not tell. */
async function measure(): Promise<number | null> {
  const estimate: Estimate | undefined = await navigator.storage?.estimate();
  return estimate?.usageDetails?.indexedDB ?? estimate?.usage ?? null;
}

/** Chromium also says what the space is used for. */
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
