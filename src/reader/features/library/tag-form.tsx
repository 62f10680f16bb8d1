import { type SubmitEvent, useId } from "react";
import { useRecords } from "../../store/records-query.ts";
import { Icon } from "../../ui/icon.tsx";
import { libraryMessages } from "./messages.ts";
import { tagsOf, withTags } from "./tags.ts";

type Props = { tags: string[]; onTags: (tags: string[], said: string) => void };

/** Adds tags, of those in use or new ones, and takes them off. */
export function TagForm({ tags, onTags }: Props) {
  const id = useId();
  const inUse = tagsOf([...useRecords("saved"), ...useRecords("links"), ...useRecords("own")]);
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector("input");
    const more = withTags(tags, field?.value ?? "", inUse);
    if (more !== tags) onTags(more, libraryMessages.tagged(more.slice(tags.length)));
    event.currentTarget.reset();
  };
  return (
    <form onSubmit={add}>
      <label htmlFor={id}>{libraryMessages.tag}</label>
      <input id={id} list={`${id}_all`} autoComplete="off" enterKeyHint="done" />
      <datalist id={`${id}_all`}>
        {inUse
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <button type="submit" className="button">
        {libraryMessages.add}
      </button>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="tag"
          aria-label={libraryMessages.removeTag(tag)}
          onClick={() =>
            onTags(
              tags.filter((one) => one !== tag),
              libraryMessages.untagged(tag),
            )
          }
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
    </form>
  );
}
