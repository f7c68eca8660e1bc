import { afterEach, describe, expect, it, vi } from "vitest";
import { ownScript, trustOwnScripts } from "./trustedTypes.ts";

const page = "https://host.example/reviews/index.html?x#/settings";

afterEach(() => {
	vi.unstubAllGlobals();
});

describe("the scripts that a worker may run", () => {
	it.each([
		["./sw.js", "https://host.example/reviews/sw.js"],
		["https://host.example/reviews/assets/planWorker-a.js", "https://host.example/reviews/assets/planWorker-a.js"],
	])("are the app's own: %s", (url, own) => {
		expect(ownScript(url, page)).toBe(own);
	});

	it.each([
		"https://elsewhere.example/reviews/a.js",
		"//elsewhere.example/a.js",
		"../other/a.js",
		"/a.js",
		"data:text/javascript,1",
		"blob:https://host.example/1",
		"javascript:1",
	])("are no others: %s", (url) => {
		expect(() => ownScript(url, page)).toThrow(TypeError);
	});

	it("are told to a browser that asks, and to no other", () => {
		const createPolicy = vi.fn();
		vi.stubGlobal("location", { href: page });
		trustOwnScripts();
		vi.stubGlobal("trustedTypes", { createPolicy });
		trustOwnScripts();
		const [[name, rules]] = createPolicy.mock.calls as [[string, Record<string, (url: string) => string>]];
		expect([name, Object.keys(rules)]).toEqual(["default", ["createScriptURL"]]);
		expect(rules.createScriptURL?.("./sw.js")).toBe("https://host.example/reviews/sw.js");
	});
});
