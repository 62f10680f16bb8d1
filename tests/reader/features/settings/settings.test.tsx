// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SettingsControls } from "../../../../src/reader/features/settings/controls.tsx";
import { changeSettings, restoreSettings, settingsStore } from "../../../../src/reader/store/settings.ts";
import { Toaster } from "../../../../src/reader/ui/toast.tsx";

/** What the styles of the page go by. */
const shown = () => ({ ...document.documentElement.dataset });
const kept = () => JSON.parse(localStorage.getItem("aheadline.settings") ?? "null");

beforeEach(() => {
  localStorage.clear();
  restoreSettings();
});
afterEach(() => vi.restoreAllMocks());

/** Opens the page with a record on the device. */
function comeWith(key: string, record: string) {
  localStorage.setItem(key, record);
  restoreSettings();
}

function press(group: string, choice: string) {
  return userEvent.click(
    within(screen.getByRole("group", { name: group })).getByRole("radio", { name: choice }),
  );
}

describe("the reading settings", () => {
  it("have their defaults until the reader chooses", () => {
    render(<SettingsControls prefix="test" />);
    expect(
      screen.getAllByRole("radio", { checked: true }).map(({ parentElement: label }) => label?.textContent),
    ).toEqual(["Auto", "Default", "Default", "Serif", "Off", "On"]);
    expect(screen.getByRole("status")).toHaveTextContent("100%");
    expect(shown()).toEqual({});
  });

  it.each([
    ["Theme", "Night", "theme", "dark"],
    ["Line width", "Wide", "width", "wide"],
    ["Spacing", "Open", "spacing", "open"],
    ["Typeface", "Sans", "typeface", "sans"],
    ["My browser’s font and size", "On", "browser", "on"],
  ])("%s: %s is seen at once, and kept", async (group, choice, name, value) => {
    render(<SettingsControls prefix="test" />);
    await press(group, choice);
    const choices = within(screen.getByRole("group", { name: group }));
    expect(choices.getByRole("radio", { checked: true })).toHaveAccessibleName(choice);
    expect(shown()).toEqual({ [name]: value });
    expect(kept()).toEqual({ version: 1, [name]: value });
  });

  it("make text larger and smaller by steps, as far as these go", async () => {
    render(<SettingsControls prefix="test" />);
    const larger = screen.getByRole("button", { name: "Larger" });
    const sizes: (string | null)[] = [];
    for (let step = 0; step < 6; step++) {
      await userEvent.click(larger);
      sizes.push(screen.getByRole("status").textContent);
    }
    expect(sizes).toEqual(["110%", "122%", "137%", "155%", "175%", "175%"]);
    expect(larger).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(screen.getByRole("button", { name: "Smaller" }));
    expect(shown()).toEqual({ size: "155" });
  });

  it("leave the browser's font and size for a typeface or a size of ours", async () => {
    changeSettings({ browser: "on" });
    render(<SettingsControls prefix="test" />);
    await press("Typeface", "Device");
    expect(settingsStore.get().settings).toMatchObject({ browser: "off", typeface: "device" });
    changeSettings({ browser: "on" });
    await userEvent.click(screen.getByRole("button", { name: "Larger" }));
    expect(settingsStore.get().settings.browser).toBe("off");
  });

  it("stay as they are where text goes no further", async () => {
    changeSettings({ size: "175", browser: "on" });
    render(<SettingsControls prefix="test" />);
    await userEvent.click(screen.getByRole("button", { name: "Larger" }));
    expect(settingsStore.get().settings).toMatchObject({ size: "175", browser: "on" });
  });

  it("go back to the defaults in one step, which can be taken back", async () => {
    render(
      <>
        <SettingsControls prefix="test" />
        <Toaster />
      </>,
    );
    await press("Theme", "Sepia");
    await press("Spacing", "Snug");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(kept()).toEqual({ version: 1 });
    expect(shown()).toEqual({});
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(kept()).toEqual({ version: 1, theme: "sepia", spacing: "snug" });
  });

  it("last as long as the page where storage is refused, and say so", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    render(<SettingsControls prefix="test" />);
    await press("Theme", "Sepia");
    expect(shown()).toEqual({ theme: "sepia" });
    expect(screen.getByText(/not keeping your settings/u)).toBeVisible();
  });
});

describe("a record on the device", () => {
  it("of the version that knew themes alone is still understood, and replaced with the first change", () => {
    comeWith("aheadline.theme", "dark");
    expect(settingsStore.get()).toEqual({ settings: expect.objectContaining({ theme: "dark" }) });
    expect(kept()).toBeNull();
    changeSettings({ size: "110" });
    expect(kept()).toEqual({ version: 1, theme: "dark", size: "110" });
    expect(localStorage.getItem("aheadline.theme")).toBeNull();
  });

  it("of a newer reader is understood as far as possible, left as it is, and spoken of", () => {
    const record = '{"version":7,"theme":"sepia","width":"endless","columns":3}';
    comeWith("aheadline.settings", record);
    render(<SettingsControls prefix="test" />);
    expect(shown()).toEqual({ theme: "sepia" });
    expect(screen.getByText(/stored by a newer version/u)).toBeVisible();
    expect(localStorage.getItem("aheadline.settings")).toBe(record);
  });

  it.each([
    "",
    "dark",
    "null",
    "[]",
    "17",
    '{"theme":',
    '{"theme":{"toString":1},"size":1000}',
    '{"__proto__":{"theme":"dark"},"constructor":1}',
  ])("that is no record leaves the defaults, and itself: %s", (record) => {
    comeWith("aheadline.settings", record);
    expect(shown()).toEqual({});
    expect(localStorage.getItem("aheadline.settings")).toBe(record);
  });

  it("that can be read in part is told of", () => {
    comeWith("aheadline.settings", '{"version":1,"theme":"neon","spacing":"open"}');
    render(<SettingsControls prefix="test" />);
    expect(shown()).toEqual({ spacing: "open" });
    expect(screen.getByText(/could not be read in full/u)).toBeVisible();
  });
});
