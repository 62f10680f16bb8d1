import { lazy, type ReactNode } from "react";
import type { Edition } from "../../../edition/edition.ts";
import { messages } from "../../lib/messages.ts";
import { Footer } from "../../ui/footer.tsx";
import { Sprite } from "../../ui/icon.tsx";
import { LazyPart } from "../../ui/lazy-part.tsx";
import { Masthead, type NavItem } from "../../ui/masthead.tsx";
import { SettingsSheet } from "../../ui/settings-sheet.tsx";
import { TabBar } from "../../ui/tab-bar.tsx";
import { Toaster } from "../../ui/toast.tsx";
import { frameMessages } from "./messages.ts";
import { ShortcutHelp } from "./shortcuts.tsx";

const SettingsSheetContent = lazy(async () => ({
  default: (await import("../../features/settings/sheet-content.tsx")).SettingsSheetContent,
}));

type Props = {
  /** Absent when it failed to load. */
  edition?: Edition | undefined;
  /** The entry of the main navigation that the page belongs to. */
  current?: NavItem | undefined;
  /** Shown above every page. */
  notices?: ReactNode;
  children: ReactNode;
};

/** The parts around every page: masthead, notices, footer, tab bar, sheets and toasts. */
export function Layout({ edition, current, notices, children }: Props) {
  const name = edition?.name ?? frameMessages.product;
  return (
    <>
      <Sprite />
      <a className="skip-link" href="#main" lang={messages.lang}>
        {frameMessages.skip}
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
      <SettingsSheet>
        <LazyPart>
          <SettingsSheetContent />
        </LazyPart>
      </SettingsSheet>
      <ShortcutHelp />
      <Toaster />
    </>
  );
}
