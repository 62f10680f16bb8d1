import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";

type Props = {
  saved: boolean;
  onPress: () => void;
  /** The bookmark alone; with its word, as a button or as an item of a bar. */
  look: keyof typeof looks;
};

const looks = { icon: "icon-button", button: "button", bar: "" };

/** Saves a story to the library, or removes it. The shortcut for it finds the button by `data-save`. */
export function SaveButton({ saved, onPress, look }: Props) {
  const word = saved ? messages.saved : messages.save;
  const name = look === "icon" && { "aria-label": messages.saveToLibrary, "aria-pressed": saved };
  return (
    <button
      type="button"
      className={`save ${looks[look]}${saved ? " on" : ""}`}
      lang={messages.lang}
      onClick={onPress}
      data-save=""
      {...name}
    >
      <Icon name="save" />
      {look !== "icon" && word}
    </button>
  );
}
