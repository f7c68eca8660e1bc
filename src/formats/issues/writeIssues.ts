import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { type OpenPoint, openPoints } from "../../domain/report/openPoints.ts";
import type { Report } from "../../domain/report/report.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import type { IssuesFile } from "../../parse/issuesSchema.ts";
import { type Block, heading, labelled, paragraph } from "../../report/blocks.ts";
import { aloneBlocks } from "../../report/gap/entry.ts";
import { code, joined, rich } from "../../report/inline.ts";
import { type Telling, tellingOf, titleOf } from "../../report/telling.ts";
import { setMarkdown } from "../setMarkdown.ts";
import { numberedName, type ZipEntry, zipOf } from "../zip.ts";

type Issue = IssuesFile["issues"][number];

/** An issue with the blocks of its page. */
interface IssuePage {
	issue: Issue;
	blocks: Block[];
}

/**
 * A ZIP with one Markdown file for each gap that waits for work, risk first, then for each open question that someone or a day was
 * named for, and `issues.json` (public/schemas/issues.schema.json), which says the same to a tracker.
 */
export function writeIssues(report: Report, words: Words, lens: Lens, review: Pick<Review, "askAgain">): Uint8Array<ArrayBuffer> {
	const telling = tellingOf(report, words, lens);
	const gaps = telling.gaps.filter((gap) => !isLeftOpen(gap)).map((gap) => gapIssue(gap, telling));
	const questions = openPoints(report, review)
		.filter(({ owner, due }) => owner.trim() !== "" || due !== "")
		.map((point) => questionIssue(point, telling));
	const pages = [...gaps, ...questions];
	const file: IssuesFile = { plumbline: "issues", formatVersion: 1, issues: pages.map(({ issue }) => issue) };
	return zipOf(
		[
			{ name: "issues.json", text: `${JSON.stringify(file, null, "\t")}\n` },
			...pages.map((page, index) => fileOf(page, index + 1, words)),
		],
		report.today,
	);
}

function gapIssue(gap: GapRow, telling: Telling): IssuePage {
	const { owner, due } = responsibilityFor(gap, telling.report);
	const blocks = aloneBlocks(gap, telling);
	const wave = telling.report.plan?.waves.findIndex(({ ids }) => ids.includes(gap.id)) ?? -1;
	const issue: Issue = {
		id: gap.id,
		kind: "gap",
		title: titleOf(gap, telling),
		body: setMarkdown(blocks),
		// Ids, so that a tracker finds the same labels whatever the language.
		labels: [...gap.credits.map(({ pillar }) => pillar), `risk-${gap.risk}`],
		assignee: owner.trim() || null,
		dueOn: due || null,
		risk: gap.risk,
		points: gap.points,
		net: gap.net24 / 24,
		wave: wave < 0 ? null : wave + 1,
	};
	return { issue, blocks };
}

function questionIssue({ item, pillar, state, owner, due, unknown }: OpenPoint, { words }: Telling): IssuePage {
	const { t, lens } = words;
	const blocks = [
		...paragraph(lens.items[item]?.question ?? item),
		...labelled(t("open.state"), [t(`open.state.${state}`)]),
		...labelled(
			t("export.column.open"),
			unknown.map((id) => requirementTitle(id, lens)),
		),
	];
	const issue: Issue = {
		id: `question-${item}`,
		kind: "question",
		title: t("export.calendar.find", { question: lens.items[item]?.title ?? item }),
		body: setMarkdown(blocks),
		labels: [pillar, "open-question"],
		assignee: owner.trim() || null,
		dueOn: due || null,
		risk: null,
		points: null,
		net: null,
		wave: null,
	};
	return { issue, blocks };
}

function fileOf({ issue, blocks }: IssuePage, place: number, { t }: Words): ZipEntry {
	const labels = rich`${t("export.issue.labels")}: ${joined(issue.labels.map(code), ", ")}`;
	return {
		name: numberedName(place, 2, issue.title),
		text: setMarkdown([heading(1, issue.title), ...paragraph(labels), ...blocks]),
	};
}
