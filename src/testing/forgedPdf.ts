/** For tests: a sealed PDF as a forger changes it with a tool, by objects appended to it (ISO 32000-2, 7.5.6). */

import { unzlibSync } from "fflate";

const text = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));

/** Another revision of a file with other or further objects, by number. */
function revised(pdf: string, objects: Record<number, string>): string {
	const size = Math.max(Number(/\/Size (\d+)/.exec(pdf)?.[1]), ...Object.keys(objects).map((number) => Number(number) + 1));
	const root = /\/Root (\d+ 0 R)/.exec(pdf)?.[1] ?? "";
	const former = /startxref\n(\d+)/.exec(pdf)?.[1] ?? "";
	let body = `${pdf}\n`;
	const entries = Object.entries(objects).map(([number, content]) => {
		const entry = `${number} 1\n${`${body.length}`.padStart(10, "0")} 00000 n \n`;
		body += `${number} 0 obj\n${content}\nendobj\n`;
		return entry;
	});
	const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${former} >>\nstartxref\n${body.length}\n%%EOF`;
	return `${body}xref\n${entries.join("")}${trailer}`;
}

/** Number and content of the objects that a pattern finds. */
const objectsLike = (pdf: string, pattern: RegExp): { number: number; content: string }[] =>
	[...pdf.matchAll(/(\d+) 0 obj\n(<<[\s\S]*?)\nendobj/g)]
		.map(([, number, content = ""]) => ({ number: Number(number), content }))
		.filter(({ content }) => pattern.test(content));

/** A page, by n, with something put into its dictionary; `objects`: what that refers to, the first as number 900. */
function withPage(pdf: string, n: number, change: (page: string) => string, ...objects: string[]): string {
	const pages = objectsLike(pdf, /^<<\/Type \/Page\n/);
	const page = pages[n % pages.length];
	if (!page) throw new Error("no page");
	return revised(pdf, { [page.number]: change(page.content), ...Object.fromEntries(objects.map((one, at) => [900 + at, one])) });
}

function withCatalog(pdf: string, change: (catalog: string) => string, ...objects: string[]): string {
	const [catalog] = objectsLike(pdf, /\/Type \/Catalog/);
	if (!catalog) throw new Error("no catalogue");
	return revised(pdf, {
		[catalog.number]: change(catalog.content),
		...Object.fromEntries(objects.map((one, at) => [900 + at, one])),
	});
}

const withAnnotation = (page: string): string =>
	page.includes("/Annots [")
		? page.replace("/Annots [", "/Annots [ 900 0 R ")
		: page.replace("/Type /Page", "/Type /Page /Annots [900 0 R]");

const rect = (n: number) => `/Rect [${20 + n} 700 ${300 + n} 760]`;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** One way to change a PDF, as the n-th of many variants. */
type PdfChange = (pdf: string, n: number) => string;

const drawn = (n: number) => `q 1 0 0 rg ${20 + n} 700 200 ${30 + n} re f Q`;

const annotations = ["FreeText", "Stamp", "Square", "Highlight", "Text", "Ink"];

const changes: Record<string, PdfChange> = {
	"notes and stamps on a page": (pdf, n) =>
		withPage(
			pdf,
			n,
			withAnnotation,
			`<< /Type /Annot /Subtype /${annotations[n % annotations.length]} ${rect(n)} /Contents (Approved ${n}) /DA (/Helv 24 Tf 1 0 0 rg) /F 4 >>`,
		),
	"something drawn over a page": (pdf, n) =>
		withPage(pdf, n, (page) => page.replace(/\/Contents (\d+ 0 R)/, "/Contents [$1 900 0 R]"), stream(drawn(n))),
	"another page drawn": (pdf, n) =>
		withPage(pdf, n, (page) => page.replace(/\/Contents \d+ 0 R/, "/Contents 900 0 R"), stream(drawn(n))),
	"programs that run": (pdf, n) =>
		withCatalog(
			pdf,
			(catalog) => catalog.replace(/\/OpenAction \[[^\]]*\]/, "/OpenAction 900 0 R"),
			`<< /S /JavaScript /JS (app.alert\\("Approved ${n}"\\)) >>`,
		),
	"fields of a form": (pdf, n) =>
		withPage(
			pdf,
			n,
			withAnnotation,
			`<< /Type /Annot /Subtype /Widget /FT /Tx /T (approved${n}) /V (Approved) ${rect(n)} /F 4 >>`,
		),
	"links of its own": (pdf, n) =>
		withPage(
			pdf,
			n,
			withAnnotation,
			`<< /Type /Annot /Subtype /Link ${rect(n)} /A << /S /URI /URI (https://example.org/${n}) >> >>`,
		),
	"saved once more": (pdf, n) => revised(pdf, { 900: `<< /Approved ${n} >>` }),
	"what stands around it": (pdf, n) =>
		[`${pdf}\n%Approved ${n}`, `%Approved ${n}\n${pdf}`, `${pdf}${"\n".repeat(n)}`][n % 3] ?? "",
	"another title": (pdf, n) => pdf.replace(/\/Title \([^)]*\)/, (title) => title.replace(/.\)$/, `${n % 10})`)),
	"another file beside the data": (pdf, n) =>
		withCatalog(
			pdf,
			(catalog) => catalog.replace("/Names [", "/Names [(approved.txt) 900 0 R "),
			"<< /Type /Filespec /F (approved.txt) /UF (approved.txt) /EF << /F 901 0 R >> >>",
			`<< /Type /EmbeddedFile /Length 12 >>\nstream\nApproved ${`${n}`.padEnd(3)}\nendstream`,
		),
};

/** The file with an object of another content in its place, as if it had been saved once. */
function rewritten(pdf: string, number: number, change: (content: string) => string): string {
	const [whole = "", head = "", content = ""] = new RegExp(`\\n(${number} 0 obj\\n)([\\s\\S]*?)\\nendobj`).exec(pdf) ?? [];
	const at = pdf.indexOf(whole);
	const grown = `\n${head}${change(content)}\nendobj`;
	const moved = (offset: number) => (offset > at + 1 ? offset + grown.length - whole.length : offset);
	return (pdf.slice(0, at) + grown + pdf.slice(at + whole.length))
		.replace(/^\d{10}(?= 00000 n)/gm, (offset) => `${moved(Number(offset))}`.padStart(10, "0"))
		.replace(/(?<=startxref\n)\d+/, (offset) => `${moved(Number(offset))}`);
}

/** What a page draws, by n, otherwise. */
function withDrawing(pdf: string, n: number, change: (drawing: string) => string): string {
	const pages = objectsLike(pdf, /^<<\/Type \/Page\n/);
	const contents = Number(/\/Contents (\d+) 0 R/.exec(pages[n % pages.length]?.content ?? "")?.[1]);
	return rewritten(pdf, contents, (content) => stream(change(text(unzlibSync(bytesOf(streamOf(content)))))));
}

const streamOf = (content: string): string => /stream\n([\s\S]*)\nendstream/.exec(content)?.[1] ?? "";

/** The n-th picture of a sign otherwise. */
function withPicture(pdf: string, n: number, change: (drawing: string) => string): string {
	const [font] = objectsLike(pdf, /\/Subtype \/Type3/);
	const glyphs = [...(/\/CharProcs <<([^>]*)>>/.exec(font?.content ?? "")?.[1] ?? "").matchAll(/(\d+) 0 R/g)];
	return rewritten(pdf, Number(glyphs[n % glyphs.length]?.[1]), (content) =>
		stream(change(text(unzlibSync(bytesOf(streamOf(content)))))),
	);
}

/** Ways to change a PDF that leave no trace of another revision, and its text as it is. */
const rewritings: Record<string, PdfChange> = {
	"a box over a page": (pdf, n) => withDrawing(pdf, n, (drawing) => `${drawing}\n${drawn(n)}`),
	"boxes and lines taken away": (pdf, n) =>
		withDrawing(pdf, n, (drawing) => `${drawing.replace(/^[\d. -]+ l\nS$|^[\d. -]+ re f?$/gm, "")}${"\n".repeat(n + 1)}`),
	"text that is not seen": (pdf, n) => withDrawing(pdf, n, (drawing) => `3 Tr ${n} Tz\n100 Tz\n${drawing}`),
	"a page cut at its edge": (pdf, n) =>
		rewritten(pdf, objectsLike(pdf, /^<<\/Type \/Page\n/)[0]?.number ?? 0, (page) =>
			page.replace("/Type /Page", `/Type /Page /CropBox [0 0 500 ${700 - n}]`),
		),
};

/** Ways to change the pictures of signs in a PDF into something that no sign is. */
const otherPictures: Record<string, PdfChange> = {
	"a sign as large as a page": (pdf, n) =>
		withPicture(pdf, n, (drawing) => drawing.replace(/q (\d+) 0 0 (\d+)/, `q ${9000 + n} 0 0 9000`)),
	"a sign that stands elsewhere": (pdf, n) =>
		withPicture(pdf, n, (drawing) => drawing.replace(/(-?\d+) (-?\d+) cm/, `$1 ${-9000 - n} cm`)),
	"more than a sign": (pdf, n) => withPicture(pdf, n, (drawing) => `${drawing}\n${drawn(n)}`),
	"a wider sign": (pdf, n) => withPicture(pdf, n, (drawing) => drawing.replace(/^\d+/, (room) => `${Number(room) + n + 1}`)),
};

const onBytes = (ways: Record<string, PdfChange>): Record<string, (pdf: Uint8Array, n: number) => Uint8Array> =>
	Object.fromEntries(Object.entries(ways).map(([kind, change]) => [kind, (pdf, n) => bytesOf(change(text(pdf), n))]));

export const pdfChanges = onBytes({ ...changes, ...rewritings });

/** Of a PDF with signs that a device drew. */
export const pictureChanges = onBytes(otherPictures);

/** The first picture of a sign with another stream, packed. */
export function withPackedPicture(pdf: Uint8Array, packed: Uint8Array): Uint8Array {
	const file = text(pdf);
	const [font] = objectsLike(file, /\/Subtype \/Type3/);
	const glyph = Number(/\/CharProcs << \/\w+ (\d+) 0 R/.exec(font?.content ?? "")?.[1]);
	const head = `<<  /Filter /FlateDecode /Length ${packed.length} >>`;
	return bytesOf(rewritten(file, glyph, () => `${head}\nstream\n${text(packed)}\nendstream`));
}
