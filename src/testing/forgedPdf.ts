/** For tests: a sealed PDF as a forger changes it with a tool, by objects appended to it (ISO 32000-2, 7.5.6). */

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

export const pdfChanges: Record<string, (pdf: Uint8Array, n: number) => Uint8Array> = Object.fromEntries(
	Object.entries(changes).map(([kind, change]) => [kind, (pdf, n) => bytesOf(change(text(pdf), n))]),
);
