import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import type { IssuesFile } from "../../parse/issuesSchema.ts";
import { heading, paragraph } from "../document/blocks.ts";
import { gapDocument } from "../document/gapDocument.ts";
import { code, joined, plain } from "../document/inline.ts";
import { documentMarkdown } from "../document/markdown.ts";
import { numberedGaps, type Page, pageOf } from "../document/page.ts";
import { numberedName, type ZipEntry, zipOf } from "../zip.ts";

type Issue = IssuesFile["issues"][number];

/**
 * A ZIP with one Markdown file for each gap that waits for work, risk first, and `issues.json`
 * (public/schemas/issues.schema.json), which says the same to a tracker.
 */
export function writeIssues(report: Report, words: Words, lens: Lens): Uint8Array<ArrayBuffer> {
	const page = pageOf(report, words, lens);
	const gaps = numberedGaps(page).filter((gap) => !isLeftOpen(gap));
	const issues = gaps.map((gap) => issueOf(gap, page));
	const file: IssuesFile = { plumbline: "issues", formatVersion: 1, issues };
	const pages = gaps.map((gap, index) => issuePage(gap, index + 1, page));
	return zipOf([{ name: "issues.json", text: `${JSON.stringify(file, null, "\t")}\n` }, ...pages], report.today);
}

function issueOf(gap: GapRow, page: Page): Issue {
	const { owner, due } = responsibilityFor(gap, page.report);
	return {
		title: requirementTitle(gap.namedBy, page.words.lens),
		body: documentMarkdown(gapDocument(gap, page)),
		labels: labelsOf(gap),
		assignee: owner.trim() || null,
		dueOn: due || null,
	};
}

/** Ids, so that a tracker finds the same labels whatever the language. */
const labelsOf = ({ credits, risk }: GapRow): string[] => [...credits.map(({ pillar }) => pillar), `risk-${risk}`];

function issuePage(gap: GapRow, place: number, page: Page): ZipEntry {
	const title = requirementTitle(gap.namedBy, page.words.lens);
	const labels = joined([`${page.words.t("export.issue.labels")}: `, joined(labelsOf(gap).map(code), ", ")], "");
	return {
		name: numberedName(place, 2, title),
		text: documentMarkdown([heading(1, plain(title)), paragraph(labels), ...gapDocument(gap, page)]),
	};
}
