/** For tests: the elements of a tagged PDF in reading order. Their tree is read from the file, their text by an independent reader (pdf.js). */
import { readerInNode } from "../formats/pdf/read/readPdf.ts";

export interface ReadElement {
	/** Its role: "H1", "P", "Table"… */
	role: string;
	/** The text of its own content and of the links and spans in it, white space as single spaces. */
	text: string;
	/** What else is said of it, as the file writes it: "/Scope/Row", "/ActualText (…)". */
	notes: string;
	kids: ReadElement[];
}

const inlineRoles = ["Link", "Span"];

interface Element {
	role: string;
	notes: string;
	kids: ({ element: number } | { page: number; mark: number })[];
}

/** The document as one element. */
export async function readTags(bytes: Uint8Array): Promise<ReadElement> {
	const { root, elements } = treeOf(new TextDecoder("latin1").decode(bytes));
	const textAt = await textsOf(bytes);
	const isInline = (id: number) => inlineRoles.includes(elements.get(id)?.role ?? "");
	const textsIn = (id: number): string[] =>
		(elements.get(id)?.kids ?? []).flatMap((kid) => {
			if ("mark" in kid) return textAt.get(`${kid.page}:${kid.mark}`) ?? [];
			return isInline(kid.element) ? textsIn(kid.element) : [];
		});
	const read = (id: number): ReadElement => {
		const { role = "", notes = "", kids = [] } = elements.get(id) ?? {};
		return {
			role,
			notes,
			text: textsIn(id).join(" ").replace(/\s+/g, " ").trim(),
			kids: kids.flatMap((kid) => ("element" in kid ? [read(kid.element)] : [])),
		};
	};
	return read(root);
}

/** The elements by the number of their object; a mark is a piece of content on a page, by the number of the page's object. */
function treeOf(file: string): { root: number; elements: Map<number, Element> } {
	const objects = [...file.matchAll(/^(\d+) 0 obj\s*<<\/S\/(\w+)\/P \d+ 0 R(?:\/Pg (\d+) 0 R)?(.*)\/K\[(.*)\]>>$/gm)];
	const elements = new Map<number, Element>();
	for (const [, id, role = "", page, notes = "", kids = ""] of objects)
		elements.set(Number(id), { role, notes, kids: kidsOf(kids, Number(page)) });
	const [, root] = /\/Type \/StructTreeRoot \/K (\d+) 0 R/.exec(file) ?? [];
	return { root: Number(root), elements };
}

const kidsOf = (kids: string, page: number): Element["kids"] =>
	[...kids.replace(/<<\/Type\/OBJR[^>]*>>/g, "").matchAll(/<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>|(\d+) 0 R|(\d+)/g)].map(
		([, other, mark, element, own]) => {
			if (element !== undefined) return { element: Number(element) };
			return own === undefined ? { page: Number(other), mark: Number(mark) } : { page, mark: Number(own) };
		},
	);

/** The texts of each mark, by the number of its page's object and its own. */
async function textsOf(bytes: Uint8Array): Promise<Map<string, string[]>> {
	const { pdfjs } = await readerInNode();
	const file = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const texts = new Map<string, string[]>();
	for (let number = 1; number <= file.numPages; number += 1) {
		const page = await file.getPage(number);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		let mark: string[] = [];
		for (const item of items) {
			if ("str" in item) mark.push(item.str);
			else if (item.type === "beginMarkedContentProps") {
				const [, object, place] = /^p(\d+)R_mc(\d+)$/.exec(item.id ?? "") ?? [];
				mark = texts.get(`${object}:${place}`) ?? [];
				texts.set(`${object}:${place}`, mark);
			} else mark = [];
		}
	}
	return texts;
}
