/** What PDF/UA-1 (ISO 14289-1) asks of a file, read from the file itself. */
import { beforeAll, describe, expect, it } from "vitest";
import type { ReadElement } from "../../testing/readPdfTags.ts";
import { readTags } from "../../testing/readPdfTags.ts";
import { samplePdf } from "../../testing/samplePdf.ts";

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

/** Objects by their number, as the file writes them. */
const objectsOf = (file: string): Map<number, string> =>
	new Map([...file.matchAll(/^(\d+) 0 obj\s*([\s\S]*?)\nendobj/gm)].map(([, id, content = ""]) => [Number(id), content]));

/** A string of the file: UTF-16 behind its mark, else Latin letters (ISO 32000-1, 7.9.2). */
function textOf(string: string): string {
	const bytes = Uint8Array.from(string, (sign) => sign.charCodeAt(0));
	return string.startsWith("\u00fe\u00ff") ? new TextDecoder("utf-16be").decode(bytes.slice(2)) : string;
}

const all = (element: ReadElement): ReadElement[] => [element, ...element.kids.flatMap(all)];

describe.each(["en", "it"] as const)("a PDF for those who listen (%s)", (language) => {
	let objects: Map<number, string>;
	let elements: ReadElement[];
	let file: string;
	beforeAll(async () => {
		const { bytes } = (await samplePdf(language)).file;
		file = latin(bytes);
		objects = objectsOf(file);
		elements = all(await readTags(bytes));
	});
	const named = (...roles: string[]) => elements.filter(({ role }) => roles.includes(role));
	const links = () => [...objects].filter(([, content]) => content.includes("/Subtype/Link"));

	it("says in its metadata that it follows PDF/UA-1, and its title", () => {
		const metadata = [...objects.values()].find((content) => content.includes("/Type /Metadata")) ?? "";
		expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
		expect(metadata).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+Fraud[^<]*<\/rdf:li>/);
		expect(file).toMatch(/\/Metadata \d+ 0 R/);
		expect(file).toContain("/DisplayDocTitle true");
		expect(file).toMatch(/\/Lang \(?(en-GB|it)\)?/);
	});

	it("has each link in an element of its own, with what it says, and knows the element from the link", () => {
		const owners = new Map([...file.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, owner]) => [Number(key), Number(owner)]));
		expect(links().length).toBeGreaterThan(100);
		for (const [id, content] of links()) {
			expect(content).toMatch(/\/Contents \([^)]/);
			const [, key] = /\/StructParent (\d+)/.exec(content) ?? [];
			const owner = objects.get(owners.get(Number(key)) ?? 0) ?? "";
			expect(owner).toContain("/S/Link");
			expect(owner).toMatch(new RegExp(`/Type/OBJR/Pg \\d+ 0 R/Obj ${id} 0 R`));
		}
		for (const link of named("Link")) expect(link.text).not.toBe("");
	});

	it("puts every link of a page in its list", () => {
		const listed = [...file.matchAll(/\/Annots \[([^\]]*)\]/g)].flatMap(([, refs = ""]) => refs.match(/\d+(?= 0 R)/g) ?? []);
		expect(listed.map(Number).toSorted()).toEqual(
			links()
				.map(([id]) => id)
				.toSorted(),
		);
	});

	it("has lists of items, tables with heads of columns and rows, and as many cells in every row", () => {
		for (const list of named("L")) expect(new Set(list.kids.map(({ role }) => role))).toEqual(new Set(["LI"]));
		for (const item of named("LI")) expect(["LBody", "Lbl LBody"]).toContain(item.kids.map(({ role }) => role).join(" "));
		expect(named("Lbl").length).toBeGreaterThan(50);
		expect(named("TH").filter(({ notes }) => notes.includes("/Scope/Row")).length).toBeGreaterThan(50);
		for (const cell of named("TH")) expect(cell.notes).toMatch(/\/Scope\/(Row|Column)/);
		for (const table of named("Table")) {
			const rows = table.kids.filter(({ role }) => role === "TR");
			expect(new Set(rows.map(({ kids }) => kids.length)).size).toBe(1);
		}
	});

	it("goes down from heading to heading by one level", () => {
		const levels = named("H1", "H2", "H3").map(({ role }) => Number(role.slice(1)));
		for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
	});

	it("says in letters what is drawn: figures, and the strength of a tradeoff", () => {
		expect(named("Figure").length).toBeGreaterThan(0);
		for (const figure of named("Figure")) expect(figure.notes).toContain("/Alt (");
		for (const drawn of named("Span")) expect(drawn.notes).toContain("/ActualText (");
		const read = named("Span").map(({ notes }) => textOf(/\/ActualText \(([\s\S]*)\)$/.exec(notes)?.[1] ?? ""));
		expect(read.some((text) => /^[−+][123] \p{L}/u.test(text))).toBe(true);
	});

	it("names each face by itself, as a subset", () => {
		const names = [...file.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
		expect(new Set(names)).toEqual(new Set(["PLUMBR+NotoSans-Regular", "PLUMBB+NotoSans-Bold"]));
	});
});
