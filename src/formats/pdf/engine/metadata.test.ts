import { describe, expect, it } from "vitest";
import { metadata } from "./metadata.ts";

const titleIn = (title: string): string | undefined =>
	/<dc:title>.*?>([^<>]*)<\/rdf:li>/su.exec(metadata({ title, author: "", day: "2026-11-22" }))?.[1];

describe("metadata of a PDF", () => {
	it("stay XML whatever a name holds", () => {
		expect(titleIn("a < b & ]]></rdf:li>")).toBe("a &lt; b &amp; ]]&gt;&lt;/rdf:li&gt;");
		expect(titleIn("one\ufffe\uffff\u0000\u001b two")).toBe("one two");
		expect(titleIn("é 中 😀")).toBe("é 中 😀");
	});
});
