import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import type { IssuesFile } from "../../parse/issuesSchema.ts";
import { heading, paragraph } from "../../report/blocks.ts";
import { aloneBlocks } from "../../report/gap/entry.ts";
import { code, joined, rich } from "../../report/inline.ts";
import { type Telling, tellingOf, titleOf } from "../../report/telling.ts";
import { setMarkdown } from "../setMarkdown.ts";
import { numberedName, type ZipEntry, zipOf } from "../zip.ts";

type Issue = IssuesFile["issues"][number];

/**
 * A ZIP with one Markdown file for each gap that waits for work, risk first, and `issues.json`
 * (public/schemas/issues.schema.json), which says the same to a tracker.
 */
export function writeIssues(report: Report, words: Words, lens: Lens): Uint8Array<ArrayBuffer> {
	const telling = tellingOf(report, words, lens);
	const gaps = telling.gaps.filter((gap) => !isLeftOpen(gap));
	const issues = gaps.map((gap) => issueOf(gap, telling));
	const file: IssuesFile = { plumbline: "issues", formatVersion: 1, issues };
	const pages = gaps.map((gap, index) => issuePage(gap, index + 1, telling));
	return zipOf([{ name: "issues.json", text: `${JSON.stringify(file, null, "\t")}\n` }, ...pages], report.today);
}

function issueOf(gap: GapRow, telling: Telling): Issue {
	const { owner, due } = responsibilityFor(gap, telling.report);
	return {
		title: titleOf(gap, telling),
		body: setMarkdown(aloneBlocks(gap, telling)),
		labels: labelsOf(gap),
		assignee: owner.trim() || null,
		dueOn: due || null,
	};
}

/** Ids, so that a tracker finds the same labels whatever the language. */
const labelsOf = ({ credits, risk }: GapRow): string[] => [...credits.map(({ pillar }) => pillar), `risk-${risk}`];

function issuePage(gap: GapRow, place: number, telling: Telling): ZipEntry {
	const title = titleOf(gap, telling);
	const labels = rich`${telling.words.t("export.issue.labels")}: ${joined(labelsOf(gap).map(code), ", ")}`;
	return {
		name: numberedName(place, 2, title),
		text: setMarkdown([heading(1, title), ...paragraph(labels), ...aloneBlocks(gap, telling)]),
	};
}
