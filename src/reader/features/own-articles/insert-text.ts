import { type RefObject, useCallback } from "react";
import { showToast } from "../../ui/toast.tsx";
import type { Taken } from "./read-input.ts";
import type { Source } from "./source.ts";

export type FieldRef = RefObject<HTMLTextAreaElement | null>;
export type Taking = {
  /** Puts a text into the field, with nothing said. */
  put: (source: Source) => void;
  /** Puts what was brought in place of what was there, with a way back; or tells why it could not be taken. */
  take: (taken: Taken, before: Source, told: string) => void;
};

/**
 * How what was brought comes into the field.
 * @param onTold hears why something could not be taken; "" when that is over
 */
export function useTaking(
  field: FieldRef,
  onSource: (source: Source) => void,
  onTold: (told: string) => void,
): Taking {
  const put = useCallback(
    (next: Source) => {
      if (field.current) field.current.value = next.text;
      onSource(next);
    },
    [field, onSource],
  );
  const take = useCallback(
    (taken: Taken, before: Source, told: string) => {
      onTold("refused" in taken ? taken.refused : "");
      if ("refused" in taken) return;
      put(taken.source);
      if (before.text.trim()) showToast(told, () => put(before));
    },
    [put, onTold],
  );
  return { put, take };
}
