import { type RefObject, useCallback } from "react";
import { showToast } from "../../ui/toast.tsx";
import type { ReceivedInput } from "./read-input.ts";
import type { Source } from "./source.ts";

export type FieldRef = RefObject<HTMLTextAreaElement | null>;
export type Insertion = {
  /** Replaces the text of the field. */
  setText: (source: Source) => void;
  /** Replaces the text of the field with the input, and shows a message with Undo; or shows why it was not read. */
  insert: (input: ReceivedInput, before: Source, message: string) => void;
};

/** @param onError receives the error to show; "" removes it */
export function useInsertion(
  field: FieldRef,
  onSource: (source: Source) => void,
  onError: (error: string) => void,
): Insertion {
  const setText = useCallback(
    (next: Source) => {
      if (field.current) field.current.value = next.text;
      onSource(next);
    },
    [field, onSource],
  );
  const insert = useCallback(
    (input: ReceivedInput, before: Source, message: string) => {
      onError("error" in input ? input.error : "");
      if ("error" in input) return;
      setText(input.source);
      if (before.text.trim()) showToast(message, () => setText(before));
    },
    [setText, onError],
  );
  return { setText, insert };
}
