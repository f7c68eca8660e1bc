import { afterEach, describe, expect, it, vi } from "vitest";
import { now, today, watchDay } from "./clock.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
});

describe("the clock", () => {
	it.each([
		["Pacific/Auckland", "2026-03-02"],
		["America/Los_Angeles", "2026-03-01"],
	])("tells the day where the user is: %s", (zone, day) => {
		vi.stubEnv("TZ", zone);
		vi.useFakeTimers({ now: new Date("2026-03-01T18:00:00Z") });
		expect(today()).toBe(day);
		expect(now()).toBe("2026-03-01T18:00:00.000Z");
	});

	it.each(["9999-06-01T00:00:00Z", "+012000-01-01T00:00:00Z"])("set to %s tells an instant that can be kept", (instant) => {
		vi.useFakeTimers({ now: new Date(instant) });
		expect(now()).toBe("9998-12-31T00:00:00.000Z");
	});

	it("tells of a new day at midnight, once, and of one that a sleeping page missed when it is seen again", () => {
		vi.stubEnv("TZ", "Europe/Rome");
		vi.useFakeTimers({ now: new Date("2026-11-29T22:50:00Z") });
		const page = new EventTarget();
		vi.stubGlobal("document", page);
		vi.stubGlobal("window", new EventTarget());
		const told = vi.fn();
		const stop = watchDay(told);
		vi.advanceTimersByTime(9 * 60_000);
		page.dispatchEvent(new Event("visibilitychange"));
		expect(told).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2 * 60_000);
		expect(told).toHaveBeenCalledTimes(1);
		vi.setSystemTime("2026-12-02T08:00:00Z");
		page.dispatchEvent(new Event("visibilitychange"));
		expect(told).toHaveBeenCalledTimes(2);
		stop();
		vi.advanceTimersByTime(48 * 3_600_000);
		expect(told).toHaveBeenCalledTimes(2);
	});
});
