import { type ClipboardEvent, type ReactNode, useCallback, useRef } from "react";
import { showToast } from "../../ui/toast.tsx";
import { useSavedDraft } from "./draft.ts";
import { useFileDrop } from "./file-drop.ts";
import { useInitialText } from "./initial-text.ts";
import { useInsertion } from "./insert-text.ts";
import { addMessages } from "./messages.ts";
import { readClipboard, readFile } from "./read-input.ts";
import type { Source, SourceFormat } from "./source.ts";

type Props = {
  /** The id of the own article that is being edited; "" for a new one. */
  edited: string;
  source: Source;
  onSource: (source: Source) => void;
  /** Receives the error to show; "" when there is none any more. */
  onError: (error: string) => void;
  /** The submit button. */
  children: ReactNode;
};

/**
 * The field for the text, which can be typed, pasted, dropped, opened from a file or shared by another app. It is
 * uncontrolled: what is typed before React has hydrated the page is not lost.
 */
export function TextField({ edited, source, onSource, onError, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const insertion = useInsertion(field, onSource, onError);
  const { insert } = insertion;
  const receiveFiles = useCallback(
    async (files: FileList) => {
      const [file] = files;
      if (!file) return;
      const before = { ...source, text: field.current?.value ?? "" };
      insert(await readFile(file, file.name), before, addMessages.replaced);
      if (files.length > 1) showToast(addMessages.oneFile(file.name));
    },
    [insert, source],
  );
  const isDragging = useFileDrop(receiveFiles);
  useInitialText(field, edited, onSource, insertion);
  const isDraftSaved = useSavedDraft(edited, source);

  const paste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    const before = { ...source, text: value };
    const reading = readClipboard(event.clipboardData, replacesAll ? undefined : before);
    if (!reading) return;
    event.preventDefault();
    const input = await reading;
    if ("error" in input || replacesAll) return insert(input, before, addMessages.replaced);
    field.current?.setRangeText(input.source.text, selectionStart, selectionEnd, "end");
    onSource({ ...source, text: field.current?.value ?? "" });
  };

  return (
    <div className={isDragging ? "text-field is-dragging" : "text-field"}>
      <label htmlFor="add_field">{addMessages.field}</label>
      <textarea
        ref={field}
        id="add_field"
        dir="auto"
        onChange={({ currentTarget: { value } }) =>
          onSource({ ...source, ...retypedFormat(value, source), text: value })
        }
        onPaste={(event) => void paste(event)}
      />
      {!isDraftSaved && <p className="meta">{addMessages.noDraft}</p>}
      <div className="text-field-controls">
        <FormatChoice format={source.format} onFormat={(format) => onSource({ ...source, format })} />
        <OpenFileButton onFiles={receiveFiles} />
        {children}
      </div>
    </div>
  );
}

/** A pasted page that was deleted again leaves a field for plain text. */
function retypedFormat(text: string, { format }: Source): Partial<Source> {
  return text === "" && format === "html" ? { format: "txt" } : {};
}

const formats = Object.keys(addMessages.formats) as SourceFormat[];

/** Lets the reader correct the format when it was detected wrongly. */
function FormatChoice({
  format,
  onFormat,
}: {
  format: SourceFormat;
  onFormat: (format: SourceFormat) => void;
}) {
  return (
    <fieldset className="format-choice">
      <legend>{addMessages.format}</legend>
      <div>
        {formats.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="format"
              value={choice}
              checked={choice === format}
              onChange={() => onFormat(choice)}
            />
            {addMessages.formats[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function OpenFileButton({ onFiles }: { onFiles: (files: FileList) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        onChange={({ currentTarget }) => {
          // Emptied, since choosing the same file again would fire no change event.
          if (currentTarget.files) void onFiles(currentTarget.files).then(() => (currentTarget.value = ""));
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {addMessages.open}
      </button>
    </>
  );
}
