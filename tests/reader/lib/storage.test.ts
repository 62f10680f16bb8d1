// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { deviceStorage, editionKey, onStorageChange, tabStorage } from "../../../src/reader/lib/storage.ts";

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe("storage that works", () => {
  test("what was written is read back until it is removed", () => {
    expect(deviceStorage.write("theme", "dark")).toBe(true);
    expect(deviceStorage.read("theme")).toBe("dark");
    deviceStorage.remove("theme");
    expect(deviceStorage.read("theme")).toBeUndefined();
  });

  test("the storage of the device and that of a tab are separate", () => {
    deviceStorage.write("place", "device");
    tabStorage.write("place", "tab");
    expect([localStorage.getItem("place"), sessionStorage.getItem("place")]).toEqual(["device", "tab"]);
  });

  test("JSON is parsed, and what is absent or damaged reads as undefined", () => {
    tabStorage.write("list", "[1,2]");
    tabStorage.write("damaged", "[1,");
    const read = ["list", "damaged", "absent"].map((key) => tabStorage.readJson(key));
    expect(read).toEqual([[1, 2], undefined, undefined]);
  });
});

describe("storage that fails", () => {
  test("a full disk makes a write return false", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(deviceStorage.write("theme", "dark")).toBe(false);
  });

  test("blocked storage reads as empty and throws nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(deviceStorage.read("theme")).toBeUndefined();
    expect(deviceStorage.readJson("theme")).toBeUndefined();
    expect(deviceStorage.write("theme", "dark")).toBe(false);
    expect(() => deviceStorage.remove("theme")).not.toThrow();
  });
});

test("a change of the key in another tab calls the listener, and so does clearing everything", () => {
  const listener = vi.fn();
  onStorageChange("theme", listener);
  dispatchEvent(new StorageEvent("storage", { key: "other" }));
  expect(listener).not.toHaveBeenCalled();
  dispatchEvent(new StorageEvent("storage", { key: "theme" }));
  dispatchEvent(new StorageEvent("storage", { key: null }));
  expect(listener).toHaveBeenCalledTimes(2);
});

test("at the root of a site a key is its plain name", () => {
  expect(editionKey("aheadline.history")).toBe("aheadline.history");
});
