import { describe, expect, it } from "vitest";
import { holdsWords, markWords, snippetOf, wordsOf } from "./search.ts";

describe("finding by typed words", () => {
	it.each([
		["wojcik", ["Anna Wójcik"]],
		["WÓJCIK anna", ["Anna Wójcik"]],
		["wo\u0301jcik", ["Anna W\u00f3jcik"]],
		["perche", ["Perché no"]],
		["lucja", ["Łucja"]],
		["oberg", ["Øberg"]],
		["strasse", ["Lange Straße 3"]],
		["Straße", ["STRASSE"]],
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

const shown = (pieces: { text: string; marked: boolean }[]) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("marking what was found", () => {
	it.each([
		["Anna Wójcik", "wojcik", "Anna [Wójcik]"],
		["Wo\u0301jcik", "wo", "[Wo\u0301]jcik"],
		["aaa", "a", "[aaa]"],
		["Lange Straße 3", "strasse", "Lange [Straße] 3"],
		["Herr Łuk", "luk", "Herr [Łuk]"],
		["Key vault, key store", "key sto", "[Key] vault, [key] [sto]re"],
		["ΟΔΟΣ", "οδος", "[ΟΔΟΣ]"],
		["nothing", "else", "nothing"],
	])("marks in %j what %j means", (text, wanted, expected) => {
		expect(shown(markWords(text, wordsOf(wanted)))).toBe(expected);
	});

	it("cuts a long text around the first word found, between words", () => {
		const text = `${"before ".repeat(30)}the vault ${"after ".repeat(40)}`;
		const snippet = shown(snippetOf(text, ["vault"]));
		expect(snippet).toMatch(/^…before [a-z ]*the \[vault\] after [a-z ]*…$/);
		expect(snippet.length).toBeLessThan(160);
	});

	it("shows the beginning where nothing is found, and a word without spaces in part", () => {
		expect(shown(snippetOf("after ".repeat(40), ["vault"]))).toMatch(/^after .*…$/);
		expect(shown(snippetOf(`${"x".repeat(500)}vault${"y".repeat(500)}`, ["vault"]))).toMatch(/^…x+\[vault\]y+…$/);
	});
});
