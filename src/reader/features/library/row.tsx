import type { MouseEvent, ReactNode } from "react";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { showToast } from "../../ui/toast.tsx";
import { libraryMessages } from "./messages.ts";
import { TagForm } from "./tag-form.tsx";
import "../../article/teaser-base.css";

type Props = {
  title: string;
  /** Where it leads; nothing where its address is none that can be followed. */
  href: string | undefined;
  /** Whether that is another site. */
  leadsOut?: boolean;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  meta: string;
  /** The part of the library that it is in. */
  show: string;
  tags: string[];
  onTags: (tags: string[], said: string) => void;
  /** What else can be done with it. */
  children: ReactNode;
  /** What its going is called. */
  removal?: string;
  onRemove: () => void;
};

/** A thing in the library: what it is, its tags, and what can be done with it. */
export function Row({ title, href, leadsOut = false, lang, dir, meta, show, tags, onTags, ...rest }: Props) {
  const { children, removal = messages.remove, onRemove } = rest;
  return (
    <li>
      <div className="teaser" dir={dir}>
        <h3 lang={lang}>
          {href ? (
            <a href={href} {...(leadsOut && { rel: "noreferrer" })}>
              {title}
            </a>
          ) : (
            title
          )}
        </h3>
        <p className="meta">
          <bdi>{meta}</bdi>
        </p>
        {tags.length > 0 && <Tags show={show} tags={tags} />}
      </div>
      <Menu name={libraryMessages.moreFor(title)} face={<Icon name="more" />} className="icon-button">
        {children}
        <TagForm tags={tags} onTags={onTags} />
        <button type="button" onClick={(event) => leave(event, onRemove)}>
          {removal}
        </button>
      </Menu>
    </li>
  );
}

/** Copies the address of what can be opened elsewhere. */
export function CopyLink({ href }: { href: string }) {
  return (
    <button type="button" onClick={() => copy(href)}>
      {messages.copyLink}
    </button>
  );
}

type TagsProps = {
  /** The part of the library that is limited to one. */
  show: string;
  tags: string[];
  /** The one that it is limited to. */
  current?: string | undefined;
};

/** Tags as links to what else has them; that of the list leads back to all. */
export function Tags({ show, tags, current }: TagsProps) {
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

/** Where there is no clipboard the address is shown, to be copied by hand. */
function copy(href: string): void {
  const address = new URL(href, location.href).href;
  const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error("no clipboard"));
  copied.then(
    () => showToast(messages.copied),
    () => showToast(address),
  );
}

/** The row goes; the focus is handed on to the one beside it. */
function leave({ currentTarget }: MouseEvent<HTMLElement>, onRemove: () => void): void {
  const row = currentTarget.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  (next ?? document).querySelector<HTMLElement>(next ? "h3 a" : "h1")?.focus();
  onRemove();
}
