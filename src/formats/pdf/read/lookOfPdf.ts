import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { Look, Part } from "../../../domain/milestone/lookCheck.ts";
import { hashOfBytes } from "../../../seal/seal.ts";
import { loadOwnReader, withPdf } from "./openPdf.ts";

/** What a PDF shows, page by page, and what else is in it: notes, fields, links, actions, files, and how often it was saved. */
export function lookOfPdf(bytes: Uint8Array, loadReader = loadOwnReader): Promise<Look> {
	return withPdf(bytes, loadReader, async (file) => {
		const look: Look = { text: [], parts: [...revisions(bytes), ...(await partsOfFile(file))] };
		for (let number = 1; number <= file.numPages; number += 1) {
			const page = await file.getPage(number);
			look.text.push(await linesOf(page));
			look.parts.push(...(await partsOfPage(page, number)), await drawingOf(page, number));
		}
		return look;
	});
}

/** Each time a PDF is saved it ends with where its objects stand (ISO 32000-2, 7.5.6). */
const revisions = (bytes: Uint8Array): Part[] =>
	new TextDecoder("latin1")
		.decode(bytes)
		.split("startxref")
		.slice(1)
		.map(() => ({ kind: "revision", words: "" }));

async function partsOfFile(file: PDFDocumentProxy): Promise<Part[]> {
	const [scripts, opening, fields, attachments] = await Promise.all([
		file.getJSActions(),
		file.getOpenAction(),
		file.getFieldObjects(),
		file.getAttachments(),
	]);
	return [
		...entriesOf(scripts).map(([name, code]): Part => ({ kind: "action", words: `${name}: ${told(code)}` })),
		...(opening ? [{ kind: "action" as const, words: told(opening) }] : []),
		...entriesOf(fields).map(([name]): Part => ({ kind: "field", words: name })),
		...entriesOf(attachments).map(([name]): Part => ({ kind: "attachment", words: name })),
	];
}

const entriesOf = (found: unknown): [string, unknown][] =>
	typeof found === "object" && found !== null ? Object.entries(found) : [];

const told = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

async function partsOfPage(page: PDFPageProxy, number: number): Promise<Part[]> {
	const [annotations, scripts] = await Promise.all([page.getAnnotations({ intent: "any" }), page.getJSActions()]);
	return [
		...annotations.map((one) => annotationPart(one, number)),
		...entriesOf(scripts).map(([name, code]): Part => ({ kind: "action", words: `${name}: ${told(code)}` })),
	];
}

/** What a page draws, whatever streams that stands in, by its number and checksum; links and notes apart. */
async function drawingOf(page: PDFPageProxy, number: number): Promise<Part> {
	const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutAnnotations });
	const { rotate, userUnit, view } = page;
	// Names of fonts and pictures have the number of the opened file in them.
	const drawing = JSON.stringify([rotate, userUnit, view, fnArray, argsArray], plainArrays).replace(/\b(g|img)_[pd]\d+_/g, "$1_");
	return { kind: "drawing", words: "", page: number, beside: await hashOfBytes(new TextEncoder().encode(drawing)) };
}

/** AnnotationMode.DISABLE of pdf.js. */
const withoutAnnotations = 0;

/** Numbers as a list, and of a sign of text its code and width alone: there are thousands of them. */
function plainArrays(_key: string, value: unknown): unknown {
	if (ArrayBuffer.isView(value)) return Object.values(value);
	if (typeof value !== "object" || value === null || !("originalCharCode" in value)) return value;
	return [value.originalCharCode, "width" in value && value.width];
}

/** A link by the address it leads to, anything else by what it says; beside it where it lies, and leads within the file. */
function annotationPart(one: unknown, number: number): Part {
	const { subtype, url, unsafeUrl, dest, action, rect, contentsObj, fieldName, fieldValue } = Object.fromEntries(entriesOf(one));
	const said = contentsObj && Object.fromEntries(entriesOf(contentsObj)).str;
	const kind = subtype === "Link" ? "link" : subtype === "Widget" ? "field" : "annotation";
	const words = [subtype, url ?? unsafeUrl, action, fieldName, fieldValue, said].filter(Boolean).map(told);
	return { kind, words: words.join(" "), page: number, beside: told([dest, rect]) };
}

/** What stands on one height, in the order it was drawn, is a line. */
async function linesOf(page: PDFPageProxy): Promise<string[]> {
	const { items } = await page.getTextContent();
	const lines: { height: number; text: string }[] = [];
	for (const item of items) {
		if (!("str" in item) || item.str.trim() === "") continue;
		const height = Number(item.transform[5]);
		const last = lines.at(-1);
		if (last && Math.abs(last.height - height) < 1) last.text += ` ${item.str}`;
		else lines.push({ height, text: item.str });
	}
	return lines.map(({ text }) => text.replace(/\s+/g, " ").trim());
}
