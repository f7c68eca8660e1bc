import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryStorage } from "../testing/testDevice.ts";
import { keepChunksFresh } from "./freshChunks.ts";

const reload = vi.fn();
let stops: (() => void)[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("location", { reload });
	vi.stubGlobal("navigator", { onLine: true });
	vi.stubGlobal("sessionStorage", new MemoryStorage());
});

afterEach(() => {
	for (const stop of stops) stop();
	stops = [];
	reload.mockReset();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** The page as it starts: what ran before the reload is gone. */
function start() {
	for (const stop of stops) stop();
	stops = [keepChunksFresh()];
}

const failToLoad = () => window.dispatchEvent(new Event("vite:preloadError"));

describe("a part of the app that cannot be fetched", () => {
	it("reloads the page once, not for ever", () => {
		start();
		failToLoad();
		expect(reload).toHaveBeenCalledTimes(1);
		start();
		failToLoad();
		failToLoad();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it("reloads it again at the next deploy, after a good start", () => {
		start();
		failToLoad();
		start();
		vi.advanceTimersByTime(60_000);
		failToLoad();
		expect(reload).toHaveBeenCalledTimes(2);
	});

	it("leaves the page alone without a network", () => {
		vi.stubGlobal("navigator", { onLine: false });
		start();
		failToLoad();
		expect(reload).not.toHaveBeenCalled();
	});

	it("leaves the page alone where nothing can be remembered", () => {
		vi.stubGlobal("sessionStorage", undefined);
		start();
		failToLoad();
		expect(reload).not.toHaveBeenCalled();
	});
});
