/**
 * The backlog as a CSV file laid out like the export of Microsoft's Well-Architected Review, so that its scripts for Azure DevOps
 * and GitHub read it unmodified. Layout and rules follow from what those scripts read, so names of columns, pillars and bands
 * are English whatever the language of the report.
 */

import Papa from "papaparse";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { selectionText } from "../../i18n/answerWords.ts";
import { capsText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { guideOf } from "../lensPages.ts";
import { cleanText } from "./cleanText.ts";
import { pillarNames } from "./pillarNames.ts";
import { recommendationRows } from "./recommendationRows.ts";

const width = 10;

const header = [
	"Category",
	"Link-Text",
	"Link",
	"Priority",
	"ReportingCategory",
	"ReportingSubcategory",
	"Weight",
	"Context",
	"CompleteY/N",
	"Note",
];

const bandNames = { critical: "Critical", moderate: "Moderate", excellent: "Excellent" } as const;

/** Gaps that wait for work, each a row that becomes a work item; then every question with its options. Lines end in CRLF. */
export function writeBacklog(report: Report, lens: Lens, words: Words): string {
	const rows = [
		[`Azure Well-Architected Review - ${dayText(report.today)}`],
		[],
		["Recommendations for your workload"],
		scoreRow("Your overall results", report.overall, words),
		...Object.entries(pillarNames).map(([id, name]) =>
			scoreRow(name, report.pillars.find((pillar) => pillar.id === id)?.score ?? null, words),
		),
		[],
		["Next Steps"],
		...guideRows(lens),
		[],
		header,
		...recommendationRows(report, lens, words),
		["-----------"],
		[],
		["Category", "Question", "Answers", "Selected Answer", "Note"],
		...questionRows(report, lens, words),
	];
	const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
	return `${Papa.unparse(padded, { newline: "\r\n" })}\r\n`;
}

/** "Nov 22, 2026". Nothing that a user typed goes into the first nine lines. */
const dayText = (day: string): string =>
	new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/**
 * The low end as it is shown, then what lowered its word, which the scripts do not read; a line left blank says that there is no score, or
 * that it is too early for one. Critical pillars are counted, not named: the scripts take the first line with a pillar's name for its own.
 */
function scoreRow(name: string, score: ScoreFigure | null, { lens: _, ...phrases }: Words): string[] {
	const [band] = score?.bands ?? [];
	if (!score || !band) return [];
	const caps = score.caps.length > 0 ? [cleanText(capsText(score.caps, phrases))] : [];
	return [name, bandNames[band], `'${score.lowShown}/100'`, ...caps];
}

const guideRows = (lens: Lens): string[][] => {
	const url = guideOf(lens);
	return url ? [["Read the service guide.", url]] : [];
};

function questionRows({ questions }: Report, lens: Lens, words: Words): string[][] {
	const { lens: texts, t } = words;
	return questions
		.filter(({ progress }) => progress !== "hidden")
		.flatMap(({ item, pillar, answer }) => {
			const text = texts.items[item];
			const { choice } = answer;
			const options = findById(lens.items, item)?.options ?? [];
			const labels = [
				...options.map(({ id }) => ({
					label: text?.options[id]?.label ?? id,
					isChosen: choice?.kind === "option" && choice.option === id,
				})),
				...(choice?.kind === "selection" ? [{ label: selectionText(choice, item, texts, words), isChosen: true }] : []),
				...(choice?.kind === "dontKnow" || choice?.kind === "notApplicable"
					? [{ label: t(`questions.${choice.kind}`), isChosen: true }]
					: []),
			];
			return labels.map(({ label, isChosen }) => {
				const said = cleanText(label);
				const note = isChosen ? cleanText(answer.note) : "";
				return [pillarNames[pillar] ?? cleanText(pillar), cleanText(text?.question ?? item), said, isChosen ? said : "", note];
			});
		});
}
