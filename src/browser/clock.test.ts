import { afterEach, describe, expect, it, vi } from "vitest";
import { now, today } from "./clock.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
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
});
