import { Component, type ReactNode, Suspense } from "react";
import { messages } from "../lib/messages.ts";

type Props = { children: ReactNode };

/** Error boundary and Suspense for a lazy-loaded part of a page: when it fails to load, a message takes its place. */
export class LazyPart extends Component<Props, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override render() {
    if (this.state.isFailed) return <p role="status">{messages.partFailed}</p>;
    return <Suspense>{this.props.children}</Suspense>;
  }
}
