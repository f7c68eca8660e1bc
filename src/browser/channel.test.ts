import { afterEach, describe, expect, it, vi } from "vitest";
import { joinChannel } from "./channel.ts";
import { hearErased } from "./erased.ts";

afterEach(() => {
	vi.unstubAllGlobals();
});

describe("news between tabs", () => {
	it.each([
		[
			"refuses one",
			class {
				constructor() {
					throw new DOMException("blocked", "SecurityError");
				}
			},
		],
		["has none", undefined],
	])("are not told where the browser %s, and nothing fails", (_what, channel) => {
		vi.stubGlobal("BroadcastChannel", channel);
		expect(() => joinChannel("milestones", () => {})("a")).not.toThrow();
		expect(() => hearErased(() => {})()).not.toThrow();
	});
});
