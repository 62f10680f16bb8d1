import { saveAttribute } from "../lib/landmarks.ts";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import "./save-button.css";

type Props = {
  saved: boolean;
  onPress: () => void;
  /** `icon` shows the icon alone; `button`, and `bar` for the bottom bar, show it with a label. */
  variant: keyof typeof variants;
};

const variants = { icon: "icon-button", button: "button", bar: "" };

/** Saves a story to the library, or removes it. */
export function SaveButton({ saved, onPress, variant }: Props) {
  const label = saved ? messages.saved : messages.save;
  const name = variant === "icon" && { "aria-label": messages.saveToLibrary, "aria-pressed": saved };
  return (
    <button
      type="button"
      className={`save-button ${variants[variant]}${saved ? " saved" : ""}`}
      lang={messages.lang}
      onClick={onPress}
      {...{ [saveAttribute]: "" }}
      {...name}
    >
      <Icon name="save" />
      {variant !== "icon" && label}
    </button>
  );
}
