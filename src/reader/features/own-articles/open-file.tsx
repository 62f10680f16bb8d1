import { useRef } from "react";
import { addMessages } from "./messages.ts";

type Props = { onFiles: (files: FileList) => Promise<void> };

/** The button that opens a file. */
export function OpenFile({ onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        onChange={({ currentTarget }) => {
          if (currentTarget.files) void onFiles(currentTarget.files).then(() => (currentTarget.value = ""));
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {addMessages.open}
      </button>
    </>
  );
}
