/** What other readers make of the PDF: whether qpdf finds it sound, and whether pdftotext, which goes by geometry alone, reads it in order. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Words out of order, in percent. A page may hold a chart, whose figures may be read before its names. */
const bounds = { file: 0.2, page: 5 };

/** Where the text of a page lies, in points from its top: below its head, above its foot. */
const textFrom = 48;
const textTo = { a4: 785, letter: 735 };

/** Reads the sample in every language and on every paper by tools of Debian's qpdf and poppler-utils. */
export function measureReading({ hold }) {
	for (const tool of ["qpdf", "pdftotext"]) {
		if (spawnSync(tool, ["--help"]).error)
			throw new Error(`${tool} is not installed: it comes with Debian's qpdf and poppler-utils`);
	}
	const folder = mkdtempSync(join(tmpdir(), "plumbline-reading-"));
	try {
		execFileSync(process.execPath, ["--import", "tsx", "scripts/bench/writePdfs.ts", folder]);
		for (const file of readdirSync(folder)) measureFile(join(folder, file), file, hold);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function measureFile(path, name, hold) {
	execFileSync("qpdf", ["--check", path]);
	const drawn = pagesOf(path, "-raw");
	const read = pagesOf(path);
	const pages = drawn.map((words, index) => ({ words: words.length, astray: words.length - inOrder(words, read[index]) }));
	const share = (some) => (100 * sum(some, "astray")) / sum(some, "words");
	const worst = Math.max(...pages.map((page) => share([page])));
	hold(
		`${name}, ${pages.length} pages, sound by qpdf: words that pdftotext reads out of order`,
		share(pages),
		bounds.file,
		"",
		"%",
	);
	hold("  on the worst page", worst, bounds.page, "", "%");
}

const sum = (pages, what) => pages.reduce((total, page) => total + page[what], 0);

/** The words of each page; not its head and foot, nor the numbers of pages in it, all of which are drawn when the rest is there. */
function pagesOf(path, ...options) {
	const height = textTo[/(\w+)\.pdf$/.exec(path)[1]] - textFrom;
	const box = ["-x", 0, "-y", textFrom, "-W", 1000, "-H", height].map(String);
	const text = execFileSync("pdftotext", [...options, ...box, path, "-"], { encoding: "utf8" });
	const isWord = (word) => /\p{L}/u.test(word) && !/^(p|pag)\.$/.test(word);
	return text
		.split("\f")
		.slice(0, -1)
		.map((page) => page.split(/\s+/).filter(isWord));
}

/** Words of both in the same order: the length of their longest common subsequence. */
function inOrder(words, others) {
	let row = new Array(others.length + 1).fill(0);
	for (const word of words) {
		const next = [0];
		for (const [index, other] of others.entries())
			next.push(word === other ? row[index] + 1 : Math.max(next[index], row[index + 1]));
		row = next;
	}
	return row.at(-1);
}
