// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SettingsControls } from "../../../../src/reader/features/settings/controls.tsx";
import { changeSettings, restoreSettings, settingsStore } from "../../../../src/reader/store/settings.ts";
import { Toaster } from "../../../../src/reader/ui/toast.tsx";

/** The attributes that the style sheets select. */
const attributes = () => ({ ...document.documentElement.dataset });
const stored = () => JSON.parse(localStorage.getItem("aheadline.settings") ?? "null");

beforeEach(() => {
  localStorage.clear();
  restoreSettings();
});
afterEach(() => vi.restoreAllMocks());

/** Opens the page on a device that has stored a record. */
function openWith(key: string, record: string) {
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
    expect(attributes()).toEqual({});
  });

  it.each([
    ["Theme", "Night", "theme", "dark"],
    ["Line width", "Wide", "width", "wide"],
    ["Spacing", "Open", "spacing", "open"],
    ["Typeface", "Sans", "typeface", "sans"],
    ["My browser’s font and size", "On", "browser", "on"],
  ])("%s: %s applies at once, and is stored", async (group, choice, name, value) => {
    render(<SettingsControls prefix="test" />);
    await press(group, choice);
    const choices = within(screen.getByRole("group", { name: group }));
    expect(choices.getByRole("radio", { checked: true })).toHaveAccessibleName(choice);
    expect(attributes()).toEqual({ [name]: value });
    expect(stored()).toEqual({ version: 1, [name]: value });
  });

  it("make text larger and smaller by steps, up to the largest size", async () => {
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
    expect(attributes()).toEqual({ size: "155" });
  });

  it("turn the browser's font and size off when the reader chooses a typeface or a size", async () => {
    changeSettings({ browser: "on" });
    render(<SettingsControls prefix="test" />);
    await press("Typeface", "Device");
    expect(settingsStore.get().settings).toMatchObject({ browser: "off", typeface: "device" });
    changeSettings({ browser: "on" });
    await userEvent.click(screen.getByRole("button", { name: "Larger" }));
    expect(settingsStore.get().settings.browser).toBe("off");
  });

  it("do not change when text is at its largest already", async () => {
    changeSettings({ size: "175", browser: "on" });
    render(<SettingsControls prefix="test" />);
    await userEvent.click(screen.getByRole("button", { name: "Larger" }));
    expect(settingsStore.get().settings).toMatchObject({ size: "175", browser: "on" });
  });

  it("can be reset to the defaults, and the reset can be undone", async () => {
    render(
      <>
        <SettingsControls prefix="test" />
        <Toaster />
      </>,
    );
    await press("Theme", "Sepia");
    await press("Spacing", "Snug");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(stored()).toEqual({ version: 1 });
    expect(attributes()).toEqual({});
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(stored()).toEqual({ version: 1, theme: "sepia", spacing: "snug" });
  });

  it("last as long as the page where nothing can be stored, and say so", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    render(<SettingsControls prefix="test" />);
    await press("Theme", "Sepia");
    expect(attributes()).toEqual({ theme: "sepia" });
    expect(screen.getByText(/not keeping your settings/u)).toBeVisible();
  });
});

describe("a stored record", () => {
  it("of the first version, which had themes only, is read, and replaced with the first change", () => {
    openWith("aheadline.theme", "dark");
    expect(settingsStore.get()).toEqual({ settings: expect.objectContaining({ theme: "dark" }) });
    expect(stored()).toBeNull();
    changeSettings({ size: "110" });
    expect(stored()).toEqual({ version: 1, theme: "dark", size: "110" });
    expect(localStorage.getItem("aheadline.theme")).toBeNull();
  });

  it("of a newer version is used as far as it is understood, left as it is, and reported", () => {
    const record = '{"version":7,"theme":"sepia","width":"endless","columns":3}';
    openWith("aheadline.settings", record);
    render(<SettingsControls prefix="test" />);
    expect(attributes()).toEqual({ theme: "sepia" });
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
  ])("that cannot be parsed leaves the settings at their defaults, and is not overwritten: %s", (record) => {
    openWith("aheadline.settings", record);
    expect(attributes()).toEqual({});
    expect(localStorage.getItem("aheadline.settings")).toBe(record);
  });

  it("that can be read only in part is reported", () => {
    openWith("aheadline.settings", '{"version":1,"theme":"neon","spacing":"open"}');
    render(<SettingsControls prefix="test" />);
    expect(attributes()).toEqual({ spacing: "open" });
    expect(screen.getByText(/could not be read in full/u)).toBeVisible();
  });
});
