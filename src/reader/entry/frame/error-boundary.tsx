import { Component, type ReactNode } from "react";
import type { LoadedRoute } from "../../routing/route-state.ts";
import { ErrorPage } from "./error-page.tsx";

type Props = { route: LoadedRoute; children: ReactNode };
type State = { error?: unknown; of?: LoadedRoute };

/** Shows what happened when a view broke, until the reader has moved on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  static getDerivedStateFromProps({ route }: Props, { of }: State): State | null {
    return route === of ? null : { error: undefined, of: route };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <ErrorPage error={error} />;
  }
}
