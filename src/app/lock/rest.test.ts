import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noteActive } from "../../browser/lock/tabs.ts";
import { stubStorage } from "../../testing/testDevice.ts";
import { watchRest } from "./rest.ts";

/** What the page hears of, by the name of the event. */
let heard: Map<string, () => void>;

beforeEach(() => {
	stubStorage();
	heard = new Map();
	vi.useFakeTimers();
	const listen = (name: string, hear: () => void) => heard.set(name, hear);
	vi.stubGlobal("addEventListener", listen);
	vi.stubGlobal("removeEventListener", (name: string) => heard.delete(name));
	vi.stubGlobal("document", { addEventListener: listen, removeEventListener: (name: string) => heard.delete(name) });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const watch = (minutes: number) => {
	const [onWarning, onRest] = [vi.fn(), vi.fn()];
	return { onWarning, onRest, stop: watchRest({ minutes: () => minutes, onWarning, onRest }) };
};

const minute = 60_000;

describe("a device that nobody uses", () => {
	it("locks after the minutes that are set, and tells it shortly before", () => {
		const { onWarning, onRest } = watch(5);
		vi.advanceTimersByTime(4.4 * minute);
		expect(onWarning).toHaveBeenLastCalledWith(null);
		vi.advanceTimersByTime(0.2 * minute);
		expect(onWarning).toHaveBeenLastCalledWith(24);
		expect(onRest).not.toHaveBeenCalled();
		vi.advanceTimersByTime(0.4 * minute);
		expect(onRest).toHaveBeenCalled();
	});

	it("stays open after a key here, or one in another tab", () => {
		const { onWarning, onRest } = watch(5);
		vi.advanceTimersByTime(4.8 * minute);
		heard.get("keydown")?.();
		expect(onWarning).toHaveBeenLastCalledWith(null);
		vi.advanceTimersByTime(4 * minute);
		noteActive();
		vi.advanceTimersByTime(4 * minute);
		expect(onRest).not.toHaveBeenCalled();
	});

	it("locks when a machine wakes up that slept longer", () => {
		const { onRest } = watch(5);
		vi.setSystemTime(Date.now() + 60 * minute);
		heard.get("visibilitychange")?.();
		expect(onRest).toHaveBeenCalledOnce();
	});

	it("never locks by itself where that is set, nor once it is not watched any more", () => {
		const never = watch(0);
		vi.advanceTimersByTime(600 * minute);
		expect(never.onRest).not.toHaveBeenCalled();
		never.stop();
		expect([...heard.keys()]).toEqual([]);
		const stopped = watch(5);
		stopped.stop();
		vi.advanceTimersByTime(60 * minute);
		expect(stopped.onRest).not.toHaveBeenCalled();
	});
});
