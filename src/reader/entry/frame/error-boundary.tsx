import { Component, type ReactNode } from "react";
import type { LoadedRoute } from "../../routing/route-state.ts";
import { ErrorPage } from "./error-page.tsx";

type Props = { route: LoadedRoute; children: ReactNode };
type State = { error?: unknown; route?: LoadedRoute };

/** Shows the error page when a view throws during rendering, until the next navigation. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  static getDerivedStateFromProps({ route }: Props, state: State): State | null {
    return route === state.route ? null : { error: undefined, route };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <ErrorPage error={error} />;
  }
}
