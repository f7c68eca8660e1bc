import type { PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import { failure, problem, type Result } from "../../../domain/result.ts";
import type { Warn } from "../../../parse/foreign/warning.ts";
import { type OpenedFile, readCarried } from "../../carried/readCarried.ts";
import { carriedName } from "../../carried/writeCarried.ts";

/** pdf.js with the worker it runs in; without one it runs where it is called. */
export interface PdfReader {
	pdfjs: typeof import("pdfjs-dist");
	worker: PDFWorker | null;
	close: () => void;
}

/** A file made to freeze its reader is given up after so many milliseconds. */
const patience = 30_000;

class TookTooLong extends Error {}

/** Of a milestone; a small file may unpack to a huge one. */
const largestMegabytes = 50;

/** Opens a report as a PDF: the milestone among its attachments. */
export async function openPdf(bytes: Uint8Array, loadReader = loadOwnReader, warn?: Warn): Promise<Result<OpenedFile>> {
	try {
		const carried = await withPdf(bytes, loadReader, async (file) => attached(await file.getAttachments()));
		const found = Math.ceil(Math.max(0, ...carried.map(({ length }) => length)) / 2 ** 20);
		if (found > largestMegabytes) return failure(problem("tooLarge", "", { limit: largestMegabytes, found }));
		return readCarried(
			carried.map((content) => new TextDecoder().decode(content)),
			"pdf",
			warn,
		);
	} catch (error) {
		return failure(
			error instanceof TookTooLong ? problem("tooSlow", "", { seconds: patience / 1000 }) : problem("brokenPdf", "", {}),
		);
	}
}

export async function loadOwnReader(): Promise<PdfReader> {
	const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const port = new Worker(new URL("./readerWorker.ts", import.meta.url), { type: "module" });
	const worker = pdfjs.PDFWorker.create({ port });
	const close = () => {
		worker.destroy();
		port.terminate();
	};
	return { pdfjs, worker, close };
}

/**
 * Reads a file as long as that takes and no longer than patience lasts. The reader takes the bytes it is given for its own: it gets a
 * copy. Nothing of the file is drawn, run or fetched.
 */
export async function withPdf<T>(
	bytes: Uint8Array,
	loadReader: () => Promise<PdfReader>,
	use: (file: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
	const { pdfjs, worker, close } = await loadReader();
	const options = { verbosity: 0, disableFontFace: true, isEvalSupported: false, useWasm: false };
	const read = async () =>
		use(await pdfjs.getDocument({ data: bytes.slice(), ...(worker ? { worker } : {}), ...options }).promise);
	try {
		return await withPatience(read());
	} finally {
		close();
	}
}

/** Attachments that hold a milestone, by their name. */
function attached(attachments: unknown): Uint8Array[] {
	const files = typeof attachments === "object" && attachments !== null ? Object.values(attachments) : [];
	return files.filter(isAttachment).flatMap(({ filename, content }) => (filename === `${carriedName}.json` ? [content] : []));
}

const isAttachment = (file: unknown): file is { filename: string; content: Uint8Array } =>
	typeof file === "object" && file !== null && "filename" in file && "content" in file && file.content instanceof Uint8Array;

async function withPatience<T>(work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const giveUp = new Promise<never>((_, refuse) => {
		timer = setTimeout(() => refuse(new TookTooLong()), patience);
	});
	try {
		return await Promise.race([work, giveUp]);
	} finally {
		clearTimeout(timer);
	}
}
