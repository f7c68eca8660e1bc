import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
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

/**
 * A ZIP of Markdown Architectural Decision Records (MADR 4): one for each gap that is accepted, deferred or transferred,
 * one for each tension the team noted something about, and an index. What still lacks a reason is only proposed.
 */
export function writeDecisionRecords(report: Report, words: Words, lens: Lens, review: Review): Uint8Array<ArrayBuffer> {
	const telling = tellingOf(report, words, lens);
	const records = [
		...telling.gaps.flatMap((gap) => gapRecord(gap, telling, review)),
		...report.tensions.flatMap((tension) => tensionRecord(tension, telling, review)),
	];
	const files = records.map((record, index) => ({ record, name: numberedName(index + 1, 4, record.title) }));
	return zipOf(
		[
			{ name: "README.md", text: indexText(files, report, words) },
			...files.map(({ record, name }) => ({ name, text: recordText(record) })),
		],
		report.today,
	);
}

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
