/** The part of jsPDF's inside that its types leave out: what bookmarks, tags and attachments are written with. */
import type { jsPDF } from "jspdf";

export interface Internals {
	write: (text: string) => void;
	newObject: () => number;
	newObjectDeferred: () => number;
	newObjectDeferredBegin: (id: number, output: boolean) => number;
	getNumberOfPages: () => number;
	getPageInfo: (page: number) => { objId: number };
	/** A distance from the page's top in points from its bottom. */
	getVerticalCoordinateString: (y: number) => string;
	pdfEscape: (text: string) => string;
	events: { subscribe: (topic: string, callback: (data: { pageNumber: number; font: object }) => void) => void };
}

const needed = [
	"write",
	"newObject",
	"newObjectDeferred",
	"newObjectDeferredBegin",
	"getNumberOfPages",
	"getPageInfo",
	"getVerticalCoordinateString",
	"pdfEscape",
	"events",
];

const isInternals = (inside: object): inside is Internals => needed.every((name) => name in inside);

/** Says that the file follows PDF 1.7, which tags need; jsPDF says 1.3 by itself. */
export function declareVersion(doc: jsPDF): void {
	const hidden: { setPdfVersion?: (version: string) => void } | undefined = Reflect.get(doc, "__private__");
	hidden?.setPdfVersion?.("1.7");
}

/** jsPDF's inside; throws where another version of it has changed. */
export function internalsOf(doc: jsPDF): Internals {
	const inside: object = doc.internal;
	if (!isInternals(inside)) throw new Error("this version of jsPDF has another inside");
	return inside;
}
