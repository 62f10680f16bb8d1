import { Component, type ReactNode } from "react";
import type { Scene } from "../../routing/route-state.ts";
import { ErrorPage } from "./error-page.tsx";

type Props = { scene: Scene; children: ReactNode };
type State = { error?: unknown; of?: Scene };

/** Shows what happened when a view broke, until the reader has moved on. */
export class Boundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  static getDerivedStateFromProps({ scene }: Props, { of }: State): State | null {
    return scene === of ? null : { error: undefined, of: scene };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <ErrorPage error={error} />;
  }
}
