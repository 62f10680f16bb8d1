import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import "./save-button.css";

type Props = {
  saved: boolean;
  onPress: () => void;
  /** The bookmark alone; with its word, as a button or as an item of a bar. */
  variant: keyof typeof variants;
};

const variants = { icon: "icon-button", button: "button", bar: "" };

/** Saves a story to the library, or removes it. The shortcut for it finds the button by `data-save`. */
export function SaveButton({ saved, onPress, variant }: Props) {
  const word = saved ? messages.saved : messages.save;
  const name = variant === "icon" && { "aria-label": messages.saveToLibrary, "aria-pressed": saved };
  return (
    <button
      type="button"
      className={`save-button ${variants[variant]}${saved ? " saved" : ""}`}
      lang={messages.lang}
      onClick={onPress}
      data-save=""
      {...name}
    >
      <Icon name="save" />
      {variant !== "icon" && word}
    </button>
  );
}
