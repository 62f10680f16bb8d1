import { Component, type ReactNode, Suspense } from "react";
import { messages } from "../lib/messages.ts";

type Props = { children: ReactNode };

/** Holds a part of a page that comes on use: when it does not come, the page stays and says so. */
export class LazyPart extends Component<Props, { isLost: boolean }> {
  override state = { isLost: false };

  static getDerivedStateFromError() {
    return { isLost: true };
  }

  override render() {
    if (this.state.isLost) return <p role="status">{messages.partFailed}</p>;
    return <Suspense>{this.props.children}</Suspense>;
  }
}
