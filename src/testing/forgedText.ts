/** For tests: a sealed page or Markdown file of a rejected milestone, changed as a forger would in an editor. */
import { packed, unpacked } from "../formats/carried/packed.ts";
import { dataTag } from "../formats/html/dataTag.ts";

/** One way to change a text, as the n-th of many variants. */
export type Change = (text: string, n: number) => string;

const fence = "```base64 plumbline-milestone";

/** Puts something before one of the places of a text that occur in it. */
function before(text: string, places: string[], n: number, added: string): string {
	const found = places.filter((place) => text.includes(place));
	const place = found[n % found.length] ?? "";
	const at = text.indexOf(place);
	return text.slice(0, at) + added + text.slice(at);
}

const inPage = ["</head>", "<header>", "<main>", "<h2", "</main>", dataTag, "</body>", "<nav", "<table", "</html>"];

const adds =
	(...payloads: ((n: number) => string)[]): Change =>
	(page, n) =>
		before(page, inPage, n, payloads[n % payloads.length]?.(n) ?? "");

/** Changes the n-th place that a pattern finds before the data. */
function atPlace(text: string, pattern: RegExp, n: number, change: (found: string) => string): string {
	const end = Math.max(text.indexOf(dataTag), text.indexOf(fence));
	const places = [...text.slice(0, end).matchAll(pattern)];
	const place = places[(n * 17) % places.length];
	if (!place) throw new Error(`nothing like ${pattern}`);
	return text.slice(0, place.index) + change(place[0]) + text.slice(place.index + place[0].length);
}

/** Data that another reader may read otherwise, while ours are what was sealed. */
const dataOtherwise: Change = (text, n) => {
	const changes: ((data: string) => string)[] = [
		(data) => data.replaceAll('"decision":"reject"', '"decision":"approve","decision":"reject"'),
		(data) => data.replace(":", " : "),
		(data) => data.replace("{", `{"verdict":"Approved ${n}",`),
		(data) => data.replace('"plumbline"', '"\\u0070lumbline"'),
		(data) => data.replace("{", `{"fileSeal":"${"ab".repeat(32)}",`),
	];
	const changed = (data: string) => (changes[n % changes.length]?.(data) ?? "").replace("{", `{${" ".repeat(n)}`);
	const at = text.indexOf(dataTag) + dataTag.length;
	if (text.includes(dataTag)) return text.slice(0, at) + changed(text.slice(at));
	return repacked(text, changed);
};

/** Changes the data that a Markdown file carries. */
export const repacked = (text: string, change: (data: string) => string): string =>
	text.replace(/(```base64 \S+\n)([\s\S]*)(\n```\n)$/, (_, opening: string, data: string, end: string) =>
		[opening, packed(change(unpacked(data) ?? "")), end].join(""),
	);

const approved: Change = (text, n) =>
	n === 0 ? text.replace("Rejected", "Approved") : atPlace(text, /Rejected|\d\d(?= )/g, n, () => `Approved ${n}`);

const invisible = ["\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff"];

export const pageChanges: Record<string, Change> = {
	"its text": approved,
	"signs that nobody sees": (page, n) =>
		atPlace(page, /(?<=[a-z] )[a-z]{4,}/g, n, (word) => `${word}${invisible[n % invisible.length]}`),
	"styles over it": adds(
		(n) => `<style>body::before{content:"Approved by Ada, ${n}"}</style>`,
		(n) => `<link rel="stylesheet" href="data:text/css,body::after{content:'Approved ${n}'}">`,
		(n) => `<p style="position:fixed;top:0;z-index:${n}">Approved</p>`,
	),
	scripts: adds(
		(n) => `<script>document.body.prepend("Approved ${n}")</script>`,
		(n) => `<SCRIPT SRC="https://example.org/${n}.js"></SCRIPT>`,
		(n) => `<svg><script>alert(${n})</script></svg>`,
	),
	fields: adds(
		(n) => `<input value="Approved ${n}">`,
		(n) => `<textarea>Approved ${n}</textarea>`,
		(n) => `<button>Approved ${n}</button>`,
		(n) => `<select><option>Approved ${n}</select>`,
	),
	"what it does on an event": (page, n) =>
		atPlace(page, /<(?:body|main|header|nav|h2|table|p|li)(?=[ >])/g, n, (tag) => `${tag} onpointermove="approve(${n})"`),
	"images and frames": adds(
		(n) => `<img alt="Approved ${n}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
		(n) => `<iframe srcdoc="Approved ${n}"></iframe>`,
		(n) => `<svg><text>Approved ${n}</text></svg>`,
		(n) => `<object data="approved${n}.svg"></object>`,
	),
	"what it hides": (page, n) => atPlace(page, /<(?:main|header|section|tr|p|li|td)(?=[ >])/g, n, (tag) => `${tag} hidden`),
	"where a link leads": (page, n) => atPlace(page, /href="[^"]+"/g, n, () => `href="https://example.org/approved-${n}"`),
	"its policy": (page, n) =>
		[
			page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, "\n".repeat(n + 1)),
			page.replace("default-src 'none'", `default-src https://example.org/${n}`),
		][n % 2] ?? "",
	"what stands around it": (page, n) =>
		[`${" ".repeat(n + 1)}${page}`, `${page}Approved ${n}`, `${page}${"\n".repeat(n)}`][n % 3] ?? "",
	"its data, to be read otherwise": dataOtherwise,
	"a comment that holds other data": (page, n) =>
		before(page, inPage, n, `<!-- <script id="plumbline-milestone">{"n":${n}}</script> -->`),
};

const inMarkdown = ["\n## ", "\n| ", "\n- ", `\n${fence}`, "\n### ", "# "];

const addsLine =
	(...payloads: ((n: number) => string)[]): Change =>
	(text, n) =>
		before(text, inMarkdown, n, `\n${payloads[n % payloads.length]?.(n)}\n`);

export const markdownChanges: Record<string, Change> = {
	"its text": approved,
	"signs that nobody sees": pageChanges["signs that nobody sees"] ?? approved,
	"lines of its own": addsLine(
		(n) => `**Approved** by Ada, ${n}`,
		(n) => `> Approved ${n}`,
		(n) => `| Ada | Approved ${n} |`,
	),
	"markup of pages": addsLine(
		(n) => `<h1>Approved ${n}</h1>`,
		(n) => `<!-- ${n} -->`,
		(n) => `<details><summary>Approved ${n}</summary>`,
		(n) => `<img src="approved${n}.png">`,
	),
	images: addsLine(
		(n) => `![Approved ${n}](approved.png)`,
		(n) => `[Approved]: https://example.org/${n}`,
	),
	"where a link leads": (text, n) => atPlace(text, /\]\([^)]+\)/g, n, () => `](https://example.org/approved-${n})`),
	"a fence that swallows it": addsLine(
		(n) => `\`\`\`text ${n}`,
		(n) => `~~~ ${n}`,
	),
	"the ends of some lines": (text, n) => atPlace(text, /\n/g, n, () => ["\r", "  \n", "\\\n", "\u2028"][n % 4] ?? ""),
	"its data, to be read otherwise": dataOtherwise,
};
