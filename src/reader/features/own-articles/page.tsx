import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "react-router";
import { editionQuery } from "../../edition/queries.ts";
import { links, type OwnSlug } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import type { Page } from "../../routing/page.ts";
import { failure } from "../../store/mutate.ts";
import { useRecords, writeRecords } from "../../store/records-query.ts";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import { dropDraft } from "./draft.ts";
import { useReading } from "./live-preview.ts";
import { addMessages } from "./messages.ts";
import { readSource } from "./parse-source.ts";
import { Preview } from "./preview.tsx";
import { noSource } from "./source.ts";
import { Field } from "./text-field.tsx";
import "./addpage.css";

/** Where a text of the reader's own comes in. */
export const page: Page = {
  load: (_client, { edit }) => Promise.resolve({ title: edit ? addMessages.changing : addMessages.title }),
  View: AddView,
};

function AddView() {
  const edited = new URLSearchParams(useLocation().search).get("edit") ?? "";
  return <Desk key={edited} edited={edited} />;
}

/** @param edited the id of the article that is being changed; "" for a new one */
function Desk({ edited }: { edited: string }) {
  const client = useQueryClient();
  const { data: edition } = useSuspenseQuery(editionQuery);
  const [source, setSource] = useState(noSource);
  const [told, setTold] = useState("");
  const { article, whole, fault } = useReading(source, edition.language);
  const [id] = useState(() => edited || newId());
  const [busy, setBusy] = useState(false);
  const slug: OwnSlug = `own:${id}`;
  const before = useRecords("own").find((own) => own.slug === slug);

  const keep = async () => {
    setBusy(true);
    try {
      const read = await readSource(source, edition.language);
      if (!read) return;
      const addedAt = before?.addedAt ?? new Date().toISOString();
      const published = before?.article.published ?? read.published;
      const article = { ...read, slug, ...(read.inferred.includes("published") && { published }) };
      const { text, format } = source;
      await writeRecords(client, [
        { kind: "own", put: { ...before, slug, article, source: text, format, addedAt } },
      ]);
      setSource(noSource);
      dropDraft(edited);
      showToast(before ? addMessages.changed : addMessages.kept);
      navigateTo(links.article(slug));
    } catch (error) {
      await showOutcome(failure(error));
    }
    setBusy(false);
  };

  return (
    <div className="add" lang={messages.lang}>
      <div className="page-head">
        <h1 tabIndex={-1}>{edited ? addMessages.changing : addMessages.title}</h1>
        <p>{addMessages.text}</p>
        <NeedsScript />
      </div>
      <Field edited={edited} source={source} onSource={setSource} onTold={setTold}>
        <button type="button" className="button" disabled={!article || busy} onClick={() => void keep()}>
          {before ? addMessages.change : addMessages.keep}
        </button>
      </Field>
      <section aria-labelledby="add_preview">
        <h2 id="add_preview" className="add-title">
          {addMessages.preview}
        </h2>
        <p role="status" className="meta">
          {told || fault || (article ? !whole && addMessages.beginning : addMessages.nothing)}
        </p>
        {article && <Preview article={article} />}
      </section>
    </div>
  );
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 32).toString(32)).join("");
}
