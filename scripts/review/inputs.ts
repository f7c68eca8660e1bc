/** What a command reads from the disk: reviews, their lens, files of evidence. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { readKept, ruledBy, rulesFor } from "../../src/app/evidence/readKept.ts";
import type { Lens } from "../../src/domain/lens/lens.ts";
import type { WrittenTexts } from "../../src/domain/lens/lensTexts.ts";
import { textsFor } from "../../src/domain/lens/textsFor.ts";
import type { Problem, Result } from "../../src/domain/result.ts";
import { withEvidenceFiles } from "../../src/domain/review/evidenceChanges.ts";
import type { Review } from "../../src/domain/review/review.ts";
import { readFile } from "../../src/formats/readFile.ts";
import type { Phrases, Words } from "../../src/i18n/phrases.ts";
import { problemText } from "../../src/i18n/problemText.ts";
import { loadBuiltIn, loadBuiltInRules } from "../../src/lenses/builtInLenses.ts";
import { evidenceReader } from "../../src/parse/evidence/reader.ts";
import { readLens } from "../../src/parse/foreign/readLens.ts";

/** A lens as its files hold it. */
export interface LoadedLens {
	lens: Lens;
	texts: WrittenTexts;
}

/** The value, or an error that says the problems in words. */
function opened<T>(result: Result<T>, file: string, phrases: Phrases): T {
	if (result.ok) return result.value;
	const told = result.problems.slice(0, 10).map((one: Problem) => problemText(one, phrases));
	throw new Error(`${file}: ${told.join(" ")}`);
}

/** What the system says of a path that cannot be read, in words. */
function readable<T>(path: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		const told: Record<string, string> = {
			ENOENT: "there is no such file",
			EISDIR: "this is a folder, not a file",
			EACCES: "it may not be read",
		};
		throw new Error(`${path}: ${told[code] ?? `it cannot be read (${code})`}`);
	}
}

/** The review in a file of the app. */
export function readReview(file: string, phrases: Phrases): Review {
	const content = opened(readFile(readable(file, () => readFileSync(file, "utf8"))), file, phrases);
	if (content.kind === "review") return content.review;
	if (content.kind === "milestone") return content.file.sealed.milestone.review;
	throw new Error(`${file}: not a review`);
}

/** The lens of a review: that of a file, else the one that comes with the app. */
export async function lensOf({ lens }: Review, file: string | null, phrases: Phrases): Promise<LoadedLens> {
	if (file === null) return opened(await loadBuiltIn(lens.id, phrases.language), lens.id, phrases);
	const { lens: own, texts } = opened(
		await readLens(
			readable(file, () => readFileSync(file)),
			basename(file),
		),
		file,
		phrases,
	);
	if (own.id !== lens.id) throw new Error(`${file}: the lens ${own.id}, but the review is of ${lens.id}`);
	return { lens: own, texts };
}

/** The phrases with the texts of the lens as the workload reads them. */
export const wordsOf = (phrases: Phrases, { lens, texts }: LoadedLens, { workload }: Review): Words => ({
	...phrases,
	lens: textsFor(texts, { facts: workload.facts, derivedFacts: lens.derivedFacts }),
});

/** What a folder holds of no interest, as on the page: hidden files, and packages. */
const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** Files, and those of folders and of folders in them. */
const filesIn = (path: string): string[] =>
	readable(path, () => statSync(path)).isDirectory()
		? readdirSync(path)
				.filter((name) => !isLeftOut(name))
				.toSorted()
				.flatMap((name) => filesIn(join(path, name)))
		: [path];

/** Of a folder only what may be evidence is opened; a file that was asked for by name is. */
const mayBeEvidence = ({ given, path }: { given: string; path: string }): boolean =>
	given === path || evidenceReader.accepts.some((ending) => path.toLowerCase().endsWith(ending));

/**
 * The review with what files show. Of a folder, what cannot be read is told by `warn`, and the rest is taken in; a file that was asked for
 * by name has to be read.
 */
export async function withEvidenceOf(
	review: Review,
	paths: readonly string[],
	{ lens, words, today, warn }: { lens: Lens; words: Words; today: string; warn: (line: string) => void },
): Promise<Review> {
	const all = paths.flatMap((given) => filesIn(given).map((path) => ({ given, path })));
	const chosen = all.filter(mayBeEvidence);
	if (chosen.length < all.length) warn(words.t("evidence.otherFiles", { n: all.length - chosen.length }));
	const files = chosen.map(({ given, path }) => ({
		name: relative(dirname(given), path).split(sep).join("/"),
		bytes: new Uint8Array(readable(path, () => readFileSync(path))),
		day: statSync(path).mtime.toISOString().slice(0, 10),
	}));
	if (files.length === 0) return review;
	const { policies, advisor } = words.lens;
	const job = { files, lens, titles: { policies, advisor }, today };
	const rules = opened(rulesFor(job, await loadBuiltInRules(ruledBy(lens))), lens.id, words);
	const { kept, refused, parameters } = await readKept(job, rules);
	const named = new Set(paths.filter((path) => !statSync(path).isDirectory()).map((path) => basename(path)));
	for (const { name, problems } of refused) {
		const told = `${name}: ${problems.map((one) => problemText(one, words)).join(" ")}`;
		if (named.has(name)) throw new Error(told);
		warn(told);
	}
	for (const { name, template } of parameters) if (template === null) warn(words.t("evidence.parameters.alone", { file: name }));
	return withEvidenceFiles(review, kept);
}
