import { lazy, type ReactNode } from "react";
import type { Edition } from "../../../edition/edition.ts";
import { messages } from "../../lib/messages.ts";
import { Footer } from "../../ui/footer.tsx";
import { Sprite } from "../../ui/icon.tsx";
import { LazyPart } from "../../ui/lazy-part.tsx";
import { Masthead, type Place } from "../../ui/masthead.tsx";
import { Settings } from "../../ui/settings-sheet.tsx";
import { TabBar } from "../../ui/tab-bar.tsx";
import { Toaster } from "../../ui/toast.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";

const SettingsSheetContent = lazy(async () => ({
  default: (await import("../../features/settings/sheet-content.tsx")).SettingsSheetContent,
}));

type Props = {
  /** Absent when it did not arrive. */
  edition?: Edition | undefined;
  /** Where in the edition the page is, if at one of its places. */
  current?: Place | undefined;
  /** What holds for now, whatever page is open. */
  notices?: ReactNode;
  children: ReactNode;
};

/** What is around every page. */
export function Layout({ edition, current, notices, children }: Props) {
  const name = edition?.name ?? messages.product;
  return (
    <>
      <Sprite />
      <a className="skip-link" href="#main" lang={messages.lang}>
        {messages.skip}
      </a>
      <Masthead name={name} current={current} open={edition?.outlook.open} />
      <div className="page">
        <div className="wrap" role="status">
          {notices}
        </div>
        <main id="main" className="wrap" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer name={name} topics={edition?.topics ?? []} />
      <TabBar current={current} />
      <Settings>
        <LazyPart>
          <SettingsSheetContent />
        </LazyPart>
      </Settings>
      <ShortcutHelp />
      <Toaster />
    </>
  );
}
