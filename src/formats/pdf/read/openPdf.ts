import type { PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import type { VisibleText } from "../../../domain/milestone/textDifference.ts";
import { failure, problem, type Result } from "../../../domain/result.ts";
import { type OpenedFile, readCarried } from "../../carried/readCarried.ts";
import { carriedName } from "../../carried/writeCarried.ts";

/** pdf.js with the worker it runs in; without one it runs where it is called. */
export interface PdfReader {
	pdfjs: typeof import("pdfjs-dist");
	worker: PDFWorker | null;
	close: () => void;
}

/** A file made to freeze its reader is given up after so many milliseconds. */
const patience = 60_000;

/** Of a milestone; a small file may unpack to a huge one. */
const largestMegabytes = 50;

/** Opens a report as a PDF: the milestone among its attachments, and its text page by page. */
export async function openPdf(bytes: Uint8Array, loadReader = loadOwnReader): Promise<Result<OpenedFile>> {
	const reader = await loadReader();
	try {
		const { carried, text } = await withPatience(read(bytes, reader));
		const found = Math.ceil(Math.max(0, ...carried.map(({ length }) => length)) / 2 ** 20);
		if (found > largestMegabytes) return failure(problem("tooLarge", "", { limit: largestMegabytes, found }));
		return readCarried(
			carried.map((content) => new TextDecoder().decode(content)),
			"pdf",
			text,
		);
	} catch {
		return failure(problem("brokenPdf", "", {}));
	} finally {
		reader.close();
	}
}

async function loadOwnReader(): Promise<PdfReader> {
	const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const port = new Worker(new URL("./readerWorker.ts", import.meta.url), { type: "module" });
	const worker = pdfjs.PDFWorker.create({ port });
	const close = () => {
		worker.destroy();
		port.terminate();
	};
	return { pdfjs, worker, close };
}

async function read(bytes: Uint8Array, { pdfjs, worker }: PdfReader): Promise<{ carried: Uint8Array[]; text: VisibleText }> {
	// The reader takes the bytes it is given for its own: it gets a copy. Nothing of the file is drawn, run or fetched.
	const file = await pdfjs.getDocument({
		data: bytes.slice(),
		...(worker ? { worker } : {}),
		verbosity: 0,
		disableFontFace: true,
		isEvalSupported: false,
		useWasm: false,
	}).promise;
	const carried = attached(await file.getAttachments());
	return { carried, text: carried.length === 0 ? [] : await textOf(file) };
}

/** Attachments that hold a milestone, by their name. */
function attached(attachments: unknown): Uint8Array[] {
	const files = typeof attachments === "object" && attachments !== null ? Object.values(attachments) : [];
	return files.filter(isAttachment).flatMap(({ filename, content }) => (filename === `${carriedName}.json` ? [content] : []));
}

const isAttachment = (file: unknown): file is { filename: string; content: Uint8Array } =>
	typeof file === "object" && file !== null && "filename" in file && "content" in file && file.content instanceof Uint8Array;

async function textOf(file: PDFDocumentProxy): Promise<VisibleText> {
	const pages: VisibleText = [];
	for (let number = 1; number <= file.numPages; number += 1) pages.push(await linesOfPage(file, number));
	return pages;
}

/** What stands on one height, in the order it was drawn, is a line. */
async function linesOfPage(file: PDFDocumentProxy, number: number): Promise<string[]> {
	const { items } = await (await file.getPage(number)).getTextContent();
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

async function withPatience<T>(work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const giveUp = new Promise<never>((_, refuse) => {
		timer = setTimeout(() => refuse(new Error("took too long")), patience);
	});
	try {
		return await Promise.race([work, giveUp]);
	} finally {
		clearTimeout(timer);
	}
}
