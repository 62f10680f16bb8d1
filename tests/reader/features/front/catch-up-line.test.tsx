// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { createQueryClient } from "../../../../src/reader/edition/query-client.ts";
import { CatchUpLine } from "../../../../src/reader/features/front/catch-up-line.tsx";
import { recordsQuery } from "../../../../src/reader/store/records-query.ts";
import { edition } from "../../fixtures.ts";

it("no space is kept for the line about what is new when the library cannot be read", async () => {
  const client = createQueryClient();
  const failed = async () => Promise.reject(new Error("the library cannot be read"));
  await client.prefetchQuery({ ...recordsQuery("watched"), queryFn: failed, retry: false });
  client.setQueryData(recordsQuery("positions").queryKey, []);
  const { container } = render(
    <QueryClientProvider client={client}>
      <CatchUpLine edition={edition} />
    </QueryClientProvider>,
  );
  const slot = container.firstElementChild;
  expect(slot).toHaveClass("catch-up-line");
  await waitFor(() => expect(slot).toHaveClass("not-shown"));
});
