import { describe, expect, it } from "vitest";
import { holdsWords } from "./search.ts";

describe("finding by typed words", () => {
	it.each([
		["wojcik", ["Anna Wójcik"]],
		["WÓJCIK anna", ["Anna Wójcik"]],
		["wo\u0301jcik", ["Anna W\u00f3jcik"]],
		["perche", ["Perché no"]],
		["vault anna", ["Private key vault", "Anna"]],
		["  ", ["anything"]],
		["", []],
	])("%j is found in %j", (wanted, texts) => {
		expect(holdsWords(texts, wanted)).toBe(true);
	});

	it("wants every word, and none across two texts", () => {
		expect(holdsWords(["Private key vault"], "key store")).toBe(false);
		expect(holdsWords(["key", "vault"], "keyvault")).toBe(false);
	});
});
