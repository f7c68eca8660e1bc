import type { Lens } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { buildReport, type Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { heading, paragraph } from "../../report/blocks.ts";
import { plain } from "../../report/inline.ts";
import { tellingOf, workloadName } from "../../report/telling.ts";
import { inlineMarkdown, setMarkdown } from "../setMarkdown.ts";
import { numberedName, zipOf } from "../zip.ts";
import { gapRecord } from "./gapRecord.ts";
import { type DecisionRecord, recordText } from "./record.ts";
import { tensionRecord } from "./tensionRecord.ts";

/** What records are written of. */
interface Recorded {
	report: Report;
	words: Words;
	lens: Lens;
	review: Review;
}

/**
 * A ZIP of Markdown Architectural Decision Records (MADR 4): one for each gap that is accepted, deferred or transferred,
 * one for each tension the team noted something about, and an index. What still lacks a reason is only proposed. A number is the place of
 * the requirement or tension in its lens: another decision or another order of risks renumbers nothing that a repository holds already.
 * `former`: the review as its latest milestone froze it; a decision that was another one there names the file that it takes the place of.
 */
export function writeDecisionRecords(recorded: Recorded, former?: Review): Uint8Array<ArrayBuffer> {
	const { report, words, lens } = recorded;
	const earlier = former ? filesOf({ report: buildReport(lens, former, report.today), words, lens, review: former }) : [];
	const nameOf = new Map(earlier.map(({ id, name }) => [id, name]));
	const files = filesOf(recorded).map(({ id, name, record }) => {
		const supersedes = nameOf.get(id) ?? "";
		return { name, record: supersedes === name ? record : { ...record, supersedes } };
	});
	return zipOf(
		[
			{ name: "README.md", text: indexText(files, report, words) },
			...files.map(({ record, name }) => ({ name, text: recordText(record) })),
		],
		report.today,
	);
}

/** The records by the names of their files, each with the id of its requirement or tension. */
function filesOf({ report, words, lens, review }: Recorded): { id: string; record: DecisionRecord; name: string }[] {
	const telling = tellingOf(report, words, lens);
	const numbers = numbersIn(lens);
	const named = (id: string, records: DecisionRecord[]) =>
		records.map((record) => ({ id, record, name: numberedName(numbers.get(id) ?? 0, 4, record.title) }));
	return [
		...telling.gaps.flatMap((gap) => named(gap.id, gapRecord(gap, telling, review))),
		...report.tensions.flatMap((tension) => named(tension.id, tensionRecord(tension, telling, review))),
	].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** From 1: requirements in the order of the lens, then its tensions. */
const numbersIn = (lens: Lens): Map<string, number> =>
	new Map([...requirementGroups(lens), ...lens.tensions].map(({ id }, index) => [id, index + 1]));

function indexText(files: { record: DecisionRecord; name: string }[], report: Report, words: Words): string {
	const { t, date } = words;
	const name = workloadName({ report, words });
	const lines = files.map(
		({ record, name: file }) => `- [${inlineMarkdown(plain(record.title))}](${encodeURI(file)}) · ${date(record.date)}`,
	);
	const head = [heading(1, t("export.record.index", { name })), ...paragraph(t("report.asOf", { date: date(report.today) }))];
	if (lines.length === 0) return setMarkdown([...head, ...paragraph(t("export.record.none"))]);
	return `${setMarkdown(head)}\n${lines.join("\n")}\n`;
}
