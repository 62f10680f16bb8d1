import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";

type Props = { client: QueryClient; children: ReactNode };

/** What stands around the router: the same in the browser and in the press, or hydration would not fit. */
export function App({ client, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  );
}
