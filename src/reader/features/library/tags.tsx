import { type SubmitEvent, useId } from "react";
import { links } from "../../lib/links.ts";
import { useRecords } from "../../store/records-query.ts";
import { Icon } from "../../ui/icon.tsx";
import { libraryMessages } from "./messages.ts";
import "./tags.css";

/** The maximum length of a tag, in UTF-16 code units. */
const maxLength = 60;

/**
 * Adds the tags that a reader has typed, separated by commas. A tag in use that has a comma itself is not split.
 * @returns the same array when nothing is new; tags that differ only in case count as one
 */
export function withTags(tags: string[], text: string, inUse: string[] = []): string[] {
  return (inUse.includes(text.trim()) ? [text] : text.split(",")).reduce(withTag, tags);
}

function withTag(tags: string[], text: string): string[] {
  const tag = text.replace(/\s+/gu, " ").trim().slice(0, maxLength);
  const isKnown = tags.some((one) => one.toLowerCase() === tag.toLowerCase());
  return tag === "" || isKnown ? tags : [...tags, tag];
}

/** All tags of these records, each once, in alphabetical order. */
export function tagsOf(records: { tags?: string[] }[]): string[] {
  return [...new Set(records.flatMap(({ tags = [] }) => tags))].sort((a, b) => a.localeCompare(b));
}

type TagLinksProps = {
  /** The section that the links lead to. */
  show: string;
  tags: string[];
  /** The tag that the section is limited to now. Its link removes the limit. */
  current?: string | undefined;
};

/** Tags, each as a link to a section of the library limited to it. */
export function TagLinks({ show, tags, current }: TagLinksProps) {
  return (
    <ul className="tags" aria-label={libraryMessages.tags}>
      {tags.map((tag) => (
        <li key={tag}>
          {tag === current ? (
            <a href={links.library({ show })} aria-current="true">
              {tag}
            </a>
          ) : (
            <a href={links.library({ show, tag })}>{tag}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

type TagFormProps = { tags: string[]; onTags: (tags: string[], text: string) => void };

/** A form that adds tags, with suggestions of those in use, and removes them. */
export function TagForm({ tags, onTags }: TagFormProps) {
  const id = useId();
  const inUse = tagsOf([...useRecords("saved"), ...useRecords("links"), ...useRecords("own")]);
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector("input");
    const more = withTags(tags, field?.value ?? "", inUse);
    if (more !== tags) onTags(more, libraryMessages.tagged(more.slice(tags.length)));
    event.currentTarget.reset();
  };
  const remove = (removed: string) =>
    onTags(
      tags.filter((tag) => tag !== removed),
      libraryMessages.untagged(removed),
    );
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
          onClick={() => remove(tag)}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
    </form>
  );
}
