/** `review`: a report, a result, a comparison or an exit status from the files of a review, by the same code as the page. */
import { maskedReview } from "../../src/domain/evidence/mask.ts";
import { compareReports } from "../../src/domain/milestone/comparison.ts";
import { buildReport, type Report } from "../../src/domain/report/report.ts";
import type { Review } from "../../src/domain/review/review.ts";
import { writeComparison } from "../../src/formats/markdown/writeComparison.ts";
import { writeMarkdown } from "../../src/formats/markdown/writeMarkdown.ts";
import { loadPhrases } from "../../src/i18n/loadMessages.ts";
import type { Phrases, Words } from "../../src/i18n/phrases.ts";
import { type Command, commandOf, usage } from "./command.ts";
import { judged } from "./criteria.ts";
import { type LoadedLens, lensOf, readReview, withEvidenceOf, wordsOf } from "./inputs.ts";
import { resultOf } from "./result.ts";

/** Where a command speaks. */
export interface Console {
	out: (text: string) => void;
	warn: (line: string) => void;
}

interface Judged {
	review: Review;
	loaded: LoadedLens;
	words: Words;
	report: Report;
}

/** Runs one command. The exit status: 0 done, and every criterion holds; 1 one does not; 2 it cannot be read. */
export async function main(args: string[], { out, warn }: Console): Promise<0 | 1 | 2> {
	if (args.length === 0 || args.includes("--help")) {
		out(usage);
		return args.length === 0 ? 2 : 0;
	}
	try {
		return await run(commandOf(args), { out, warn });
	} catch (error) {
		warn(error instanceof Error ? error.message : String(error));
		return 2;
	}
}

async function run(command: Command, { out, warn }: Console): Promise<0 | 1> {
	const phrases = await loadPhrases(command.language);
	const [first, second] = await judgeAll(command, phrases, warn);
	if (!first) return 0;
	const { review, report, words, loaded } = first;
	if (command.verb === "report") out(writeMarkdown(report, words, loaded.lens));
	if (command.verb === "score") out(JSON.stringify(resultOf(review, report), null, 2));
	if (command.verb === "diff" && second) out(difference(first, second, command.files));
	if (command.verb !== "check") return 0;
	const criteria = judged(report, command.criteria);
	out(JSON.stringify({ ...resultOf(review, report), criteria }, null, 2));
	for (const { name, wanted, found, holds } of criteria) {
		if (!holds) warn(`--${[name, wanted].filter(Boolean).join(" ")} does not hold: ${found}`);
	}
	return criteria.every(({ holds }) => holds) ? 0 : 1;
}

/** Today where the command runs, as an ISO day. */
const thisDay = (): string => {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Evidence goes to the last of the reviews. */
async function judgeAll(command: Command, phrases: Phrases, warn: (line: string) => void): Promise<Judged[]> {
	const today = command.today ?? thisDay();
	const judging = command.files.map(async (file, index): Promise<Judged> => {
		const bare = readReview(file, phrases);
		const loaded = await lensOf(bare, command.lens, phrases);
		const words = wordsOf(phrases, loaded, bare);
		const isLast = index === command.files.length - 1;
		const asked = { lens: loaded.lens, words, today, warn };
		const review = isLast ? await withEvidenceOf(bare, command.evidence, asked) : bare;
		const shown = maskedReview(review);
		return { review: shown, loaded, words, report: buildReport(loaded.lens, shown, today) };
	});
	return Promise.all(judging);
}

function difference(before: Judged, after: Judged, [first = "", second = ""]: string[]): string {
	const side = ({ report, words }: Judged, name: string) => ({
		name,
		day: report.changedAt.slice(0, 10),
		report,
		texts: words.lens,
	});
	const sides = { before: side(before, first), after: side(after, second) };
	return writeComparison(compareReports(before.report, after.report), sides, after.words);
}
