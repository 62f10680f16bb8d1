import { useStanding } from "../data/library.ts";
import { Notice } from "../ui/notice.tsx";
import { words } from "../words.ts";

/** What holds for now, whatever page is open. */
export function Notices() {
  const standing = useStanding();
  if (standing === "memory") return <Notice {...words.refused} />;
  return standing === "newer" && <Outdated />;
}

/** The app does not know the library that another tab has upgraded. */
function Outdated() {
  const { title, text, action } = words.outdated;
  const reload = (
    <button type="button" className="button" onClick={() => location.reload()}>
      {action}
    </button>
  );
  return <Notice title={`${title}.`} text={text} action={reload} />;
}
