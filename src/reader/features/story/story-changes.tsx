import { useQuery } from "@tanstack/react-query";
import { type ComponentType, use, useEffect, useState } from "react";
import type { Article } from "../../../article/article.ts";
import { type ChangesNoteProps, LazyFeaturesContext } from "../../article/lazy-features.ts";
import { isOtherWording } from "../../store/reading-positions.ts";
import { recordsQuery } from "../../store/records-query.ts";

/**
 * What changed in a story since the reader read it. Its code is lazy-loaded when there is anything; the marks stay for
 * as long as the page is shown, also when the story was read to its end once more.
 */
export function StoryChanges({ article }: { article: Article }) {
  const { slug, wording } = article;
  const { data: positions } = useQuery(recordsQuery("positions"));
  const load = use(LazyFeaturesContext)?.loadChangesNote;
  const [note, setNote] = useState<{ View: ComponentType<ChangesNoteProps> }>();
  const [isKept, setKept] = useState(false);
  const read = positions?.find((one) => one.slug === slug)?.wording;
  const isShown = isKept || isOtherWording(read, wording);
  useEffect(() => {
    if (isShown)
      load?.().then(
        (View) => setNote({ View }),
        () => undefined,
      );
  }, [isShown, load]);
  return (
    <div className={`changes-note${positions && !isShown ? " not-shown" : ""}`}>
      {isShown && note && <note.View article={article} onKeep={setKept} />}
    </div>
  );
}
