import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "react-router";
import type { Article } from "../../../article/article.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links, type OwnSlug } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { randomId } from "../../lib/random-id.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import type { Page } from "../../routing/page.ts";
import { failure } from "../../store/mutate.ts";
import type { Own } from "../../store/records.ts";
import { useRecords, writeRecords } from "../../store/records-query.ts";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import { removeDraft } from "./draft.ts";
import { addMessages } from "./messages.ts";
import { parseSource, useParsedSource } from "./parse-source.ts";
import { Preview } from "./preview.tsx";
import { emptySource, type Source, sourceFields } from "./source.ts";
import { TextField } from "./text-field.tsx";
import "./page.css";

/** The page on which readers add and edit articles of their own. */
export const page: Page = {
  load: (_client, { edit }) => Promise.resolve({ title: edit ? addMessages.editTitle : addMessages.title }),
  View: AddView,
};

function AddView() {
  const edited = new URLSearchParams(useLocation().search).get("edit") ?? "";
  return <Editor key={edited} edited={edited} />;
}

/** @param edited the id of the own article that is being edited; "" for a new one */
function Editor({ edited }: { edited: string }) {
  const client = useQueryClient();
  const { data: edition } = useSuspenseQuery(editionQuery);
  const [source, setSource] = useState(emptySource);
  const [inputError, setInputError] = useState("");
  const { article, isComplete, error } = useParsedSource(source, edition.language);
  const [id] = useState(() => edited || randomId());
  const [isSaving, setIsSaving] = useState(false);
  const slug: OwnSlug = `own:${id}`;
  const before = useRecords("own").find((own) => own.slug === slug);

  const save = async () => {
    setIsSaving(true);
    try {
      const parsed = await parseSource(source, edition.language);
      if (!parsed) return;
      await writeRecords(client, [{ kind: "own", put: ownArticle(slug, parsed, source, before) }]);
      setSource(emptySource);
      removeDraft(edited);
      showToast(before ? addMessages.saved : addMessages.added);
      navigateTo(links.article(slug));
    } catch (error) {
      await showOutcome(failure(error));
    } finally {
      setIsSaving(false);
    }
  };

  return (
    <div className="own-article-editor" lang={messages.lang}>
      <div className="page-head">
        <h1 tabIndex={-1}>{edited ? addMessages.editTitle : addMessages.title}</h1>
        <p>{addMessages.text}</p>
        <NeedsScript />
      </div>
      <TextField edited={edited} source={source} onSource={setSource} onError={setInputError}>
        <button type="button" className="button" disabled={!article || isSaving} onClick={() => void save()}>
          {before ? addMessages.save : addMessages.add}
        </button>
      </TextField>
      <section aria-labelledby="add_preview">
        <h2 id="add_preview" className="preview-title">
          {addMessages.preview}
        </h2>
        <p role="status" className="meta">
          {inputError ||
            error ||
            (article ? !isComplete && addMessages.partialPreview : addMessages.noPreview)}
        </p>
        {article && <Preview article={article} />}
      </section>
    </div>
  );
}

/** @param before the own article that is being edited: it keeps its tags, and its date unless the text states one */
function ownArticle(slug: OwnSlug, parsed: Article, source: Source, before: Own | undefined): Own {
  const { html: _, ...kept }: Partial<Own> = before ?? {};
  const published = (parsed.inferred.includes("published") && before?.article.published) || parsed.published;
  return {
    ...kept,
    slug,
    article: { ...parsed, slug, published },
    ...sourceFields(source),
    addedAt: before?.addedAt ?? new Date().toISOString(),
  };
}
