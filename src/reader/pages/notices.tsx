import { usePlace } from "../data/library.ts";
import { Notice } from "../ui/notice.tsx";
import { words } from "../words.ts";

/** What holds for now, whatever page is open. */
export function Notices() {
  const refused = usePlace() === "memory";
  return refused && <Notice {...words.refused} />;
}
