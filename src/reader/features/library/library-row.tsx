import { type MouseEvent, type ReactNode, use } from "react";
import { ChangedMark } from "../../article/changed-mark.tsx";
import { LibraryContext } from "../../article/library-context.ts";
import { messages } from "../../lib/messages.ts";
import { isBegun } from "../../lib/reading-progress.ts";
import { Icon } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Menu } from "./menu.tsx";
import { libraryMessages } from "./messages.ts";
import { TagForm, TagLinks } from "./tags.tsx";
import "../../article/teaser-base.css";

type Props = {
  title: string;
  /** Undefined for an address that must not be followed. */
  href: string | undefined;
  /** Whether it leads to another site. */
  isExternal?: boolean;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  /** Shown in the meta line, joined with commas. */
  facts: (string | undefined)[];
  /** The slug of a story or an own article: with it the meta line ends with the share that was read. */
  slug?: string;
  /** Whether the story has changed since the reader read it. */
  isChanged?: boolean;
  /** The section that the tag links lead to. */
  show: string;
  tags: string[];
  /** Called with all tags after a change, and with the text of the toast about it. */
  onTags: (tags: string[], text: string) => void;
  /** More actions of the menu. */
  children: ReactNode;
  /** Label of the button that removes the row. */
  removeLabel?: string;
  onRemove: () => void;
};

/** A record in a list of the library: title, meta line and tags, and a menu of actions. */
export function LibraryRow({ title, href, isExternal = false, lang, dir, isChanged, ...rest }: Props) {
  const { facts, slug, show, tags, onTags, children, removeLabel = messages.remove, onRemove } = rest;
  const meta = [...facts, useReadShare(slug)].filter(Boolean).join(", ");
  return (
    <li>
      <div className="teaser" dir={dir}>
        <h3 lang={lang}>
          {href ? (
            <a href={href} {...(isExternal && { rel: "noreferrer" })}>
              {title}
            </a>
          ) : (
            title
          )}
        </h3>
        <p className="meta">
          <bdi>{meta}</bdi>
          {isChanged && (
            <>
              {" "}
              <ChangedMark />
            </>
          )}
        </p>
        {tags.length > 0 && <TagLinks show={show} tags={tags} />}
      </div>
      <Menu label={libraryMessages.moreFor(title)} button={<Icon name="more" />} className="icon-button">
        {children}
        <TagForm tags={tags} onTags={onTags} />
        <button type="button" onClick={(event) => removeRow(event, onRemove)}>
          {removeLabel}
        </button>
      </Menu>
    </li>
  );
}

/** "42% read"; undefined for a story that is not begun. */
function useReadShare(slug: string | undefined): string | undefined {
  const { shareRead } = use(LibraryContext);
  const share = (slug && shareRead(slug)) || 0;
  return isBegun(share) ? messages.share(share).toLowerCase() : undefined;
}

/** Copies an address as an absolute URL. Where there is no clipboard, a toast shows the URL to copy by hand. */
export function CopyLinkButton({ href }: { href: string }) {
  const copy = () => {
    const url = new URL(href, location.href).href;
    const copied = navigator.clipboard?.writeText(url) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => showToast(messages.copied),
      () => showToast(url),
    );
  };
  return (
    <button type="button" onClick={copy}>
      {messages.copyLink}
    </button>
  );
}

/** Moves the focus to the row beside the removed one, or to the heading of the page when there is none. */
function removeRow({ currentTarget }: MouseEvent<HTMLElement>, onRemove: () => void): void {
  const row = currentTarget.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  (next ?? document).querySelector<HTMLElement>(next ? "h3 a" : "h1")?.focus();
  onRemove();
}
