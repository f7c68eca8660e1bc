/** Where pillars pull against each other: the matrix of what closing one pillar's gaps asks of another, and open tensions. */

import type { Eighths } from "../../../domain/judge/tradeoff.ts";
import { pressureGrade, pressureTable } from "../../../domain/report/pressureTable.ts";
import type { TensionRow } from "../../../domain/report/report.ts";
import { findRequirement } from "../../../domain/report/reportRows.ts";
import { factText, pressureText } from "../../../i18n/reportWords.ts";
import { beginPart, labelled, prose } from "../engine/blocks.ts";
import { colors, mixed, pillarColor } from "../engine/colors.ts";
import { body, bold, joined, lines, type Paragraph, pillarMark, small, soft, styled } from "../engine/inline.ts";
import { textWidth } from "../engine/paper.ts";
import { together } from "../engine/row.ts";
import { type Content, table } from "../engine/table.ts";
import { requirementLink, type Work } from "./work.ts";

/** How much of a pillar's colour a field's ground shows, by grade. */
const shares = [0, 0.08, 0.17, 0.28];

const isTension = (kind: string): kind is "tension" | "mutually-exclusive" => kind === "tension" || kind === "mutually-exclusive";

/** Tensions up to this height stay on one page, in millimetres. */
const wholeTension = 80;

/** Writes the pressure matrix. */
export function writePressure(work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	beginPart(sheet, t("report.pressure"), "pressure");
	if (report.pressure.length === 0) {
		sheet.add(...prose(sheet, [body(t("report.pressure.none"))]));
		return;
	}
	sheet.add(...prose(sheet, [soft(t("report.pressure.explain"))], { above: 0 }), { cells: [], pad: 2, keep: true });
	const first = 45;
	const width = (textWidth - first) / report.pillars.length;
	const columns = [{ width: first }, ...report.pillars.map(() => ({ width, align: "center" as const }))];
	const head = [t("report.pressure.corner"), ...report.pillars.map(({ id }) => words.lens.pillars[id]?.short ?? id)];
	const rows = pressureTable(report).map(({ from, fields }) => ({
		cells: [[body(pillarMark(from, words.lens))], ...fields.map((field) => figure(field?.pressure8 ?? null, work))],
		fills: [undefined, ...fields.map((field, index) => ground(field?.pressure8 ?? 0, report.pillars[index]?.id ?? ""))],
	}));
	const totals = {
		cells: [[body(bold(t("report.pressure.total")))], ...report.pillars.map(({ pressure8 }) => figure(pressure8, work, true))],
	};
	sheet.add(...table(sheet, columns, head, [...rows, totals]));
}

const figure = (pressure8: Eighths | null, { words }: Work, strong = false): Content =>
	pressure8 === null ? [soft("·")] : [styled({ bold: strong }, pressureText(pressure8, words))];

/** Taken: the colour of who pays; given: none, so that a price stands out. */
const ground = (pressure8: Eighths, pillar: string): string | undefined =>
	pressure8 > 0 ? mixed(pillarColor(pillar), colors.surface, shares[pressureGrade(pressure8)] ?? 0) : undefined;

/** Writes the open tensions with what decides them and what the team noted. */
export function writeTensions(work: Work): void {
	const { sheet, words, report } = work;
	beginPart(sheet, words.t("report.tensions"), "tensions");
	sheet.add(
		...prose(sheet, [soft(words.t(report.tensions.length > 0 ? "report.tensions.intro" : "pdf.tensions.none"))], { above: 0 }),
	);
	for (const tension of report.tensions) writeTension(tension, work);
}

function writeTension({ id, kind, pairs, note }: TensionRow, work: Work): void {
	const { sheet, words, lens, report } = work;
	const { t } = words;
	const texts = words.lens.tensions[id];
	const tension = lens.tensions.find((candidate) => candidate.id === id);
	const ends = [...new Set(pairs.flat())].map((end) => {
		const status = findRequirement(report, end)?.status;
		return [requirementLink(end, work), ...(status ? [` (${t(`status.${status}`)})`] : [])];
	});
	const facts = (tension?.decideBy ?? []).map((fact) =>
		factText({ id: fact, value: report.workload.facts[fact] ?? null }, words),
	);
	const unverified = tension?.unverified ? [small(t("tension.unverified"))] : [];
	const said: [string, Paragraph[]][] = [
		[t("report.tensions.facts"), facts.length > 0 ? [body(facts.join("\u00A0· "))] : []],
		[t("report.tensions.resolution"), lines(texts?.resolution ?? "")],
		[t("report.tensions.note"), note.trim() ? lines(note) : [soft(t("common.notSaid"))]],
	];
	const name = isTension(kind) ? t(`tension.${kind}`) : kind;
	const head = labelled(
		sheet,
		name,
		[body(...joined(ends)), ...lines(texts?.note ?? "").map((line) => ({ ...line, above: 0.8 })), ...unverified],
		{
			above: 6,
			keep: true,
		},
	);
	const rows = said.flatMap(([label, paragraphs]) => labelled(sheet, label, paragraphs));
	sheet.add(...together([...head, ...rows], wholeTension));
}
