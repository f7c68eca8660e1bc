import { pillarPlace } from "../../../../domain/lens/lensTexts.ts";
import type { BriefGap, Briefing } from "../../../../domain/report/briefing.ts";
import type { BriefPlan } from "../../../../domain/report/briefPlan.ts";
import { stripOf } from "../../../../domain/report/planStrip.ts";
import { isLeftOpen, responsibilityFor } from "../../../../domain/report/treatment.ts";
import { gapsTitle, planSize, planTitle, staysText, stripTitle, waveText } from "../../../../i18n/briefingWords.ts";
import { noGapsText, requirementTitle, scoreText, treatmentName } from "../../../../i18n/reportWords.ts";
import { whenText, whoText } from "../../../../i18n/whoWords.ts";
import { directionSign } from "../../../../report/inline.ts";
import { heading, textRow } from "../../engine/blocks.ts";
import { colors, pillarColor } from "../../engine/colors.ts";
import { textWidth } from "../../engine/paper.ts";
import { body, bold, type Paragraph, pillarMark, type Run, sizes, small, soft } from "../../engine/paragraph.ts";
import { type Row, stackHeight } from "../../engine/row.ts";
import { table } from "../../engine/table.ts";
import type { Work } from "../work.ts";
import { signatureRows } from "./signatureRows.ts";

const look = { above: 6, size: sizes.gap };

/** At most so many gaps, and what is left open. */
const mostGaps = 10;
const mostLeft = 4;

/** Gaps give way from the bottom until everything else fits on the page. */
export function secondPage(work: Work, briefing: Briefing, isAlone: boolean): Row[] {
	const rest = [...planRows(work, briefing), ...leftRows(work), ...(isAlone ? signatureRows(work) : [])];
	const { gaps } = briefing;
	let rows: Row[] = rest;
	for (let count = Math.min(mostGaps, gaps.length); count >= 0; count -= 1) {
		rows = [...gapRows(work, gaps, count), ...rest];
		if (stackHeight(rows) <= work.sheet.room) return rows;
	}
	return rows;
}

const titled = (title: string, about: string): (Run | string)[] => [
	bold(title),
	{ kind: "text", text: `  ${about}`, color: colors.soft },
];

function gapRows({ sheet, telling }: Work, gaps: BriefGap[], count: number): Row[] {
	const { words, report } = telling;
	const { t } = words;
	if (gaps.length === 0) return [textRow(sheet, [soft(noGapsText(report, words))], sheet.tag("P"))];
	const { title, of } = gapsTitle(count, gaps.length, words);
	const columns = [
		{ width: 50 },
		{ width: 25 },
		{ width: 34 },
		{ width: 18, align: "right" as const },
		{ width: 24 },
		{ width: 19 },
	];
	const head = ["gap", "pillar", "price", "points", "owner", "due"].map((name) => t(headOf[name as keyof typeof headOf]));
	return [
		...heading(sheet, titled(title, of), { ...look, above: 0 }),
		...table(
			sheet,
			columns,
			head,
			gaps.slice(0, count).map((gap) => ({ cells: gapCells(gap, telling) })),
		),
	];
}

const headOf = {
	gap: "briefing.gap",
	pillar: "briefing.pillar",
	price: "pdf.brief.costs",
	points: "briefing.points",
	owner: "briefing.owner",
	due: "briefing.due",
} as const;

function gapCells(gap: BriefGap, { words, report }: Work["telling"]): Paragraph[][] {
	const { lens, number, t } = words;
	const { namedBy, risk, pillars, price, points } = gap;
	const chips = price.flatMap(({ pillar, strength }): (Run | string)[] => {
		const name = lens.pillars[pillar]?.short ?? pillar;
		const color = pillarColor(pillarPlace(pillar, lens));
		return [{ kind: "chip", name, dots: strength, color, told: `${directionSign("negative")}${strength} ${name}` }, " "];
	});
	return [
		[body({ kind: "risk", risk, told: t(`risk.short.${risk}`) }, "\u00A0", bold(requirementTitle(namedBy, lens)))],
		[body(...pillars.flatMap((id) => [pillarMark(id, lens, true), " "]))],
		[chips.length > 0 ? body(...chips) : soft(t("briefing.price.none"))],
		[body(number(points))],
		[body(whoText(gap, words))],
		[body(whenText(gap, (day) => words.nearDate(day, report.today), words))],
	];
}

function planRows({ sheet, telling }: Work, { plan, today }: Briefing): Row[] {
	const { words } = telling;
	const { t } = words;
	if (!plan)
		return [...heading(sheet, [t("briefing.plan")], look), textRow(sheet, [soft(t("briefing.plan.none"))], sheet.tag("P"))];
	return [
		...heading(sheet, titled(planTitle(plan, words), planSize(plan, words)), look),
		textRow(sheet, [small(staysText(plan, today, words))], sheet.tag("P")),
		...waveRows(sheet, telling, plan),
	];
}

/** So many titles of a wave; the rest is a number. */
const mostTitles = 6;

function waveRows(sheet: Work["sheet"], { words, report }: Work["telling"], plan: BriefPlan): Row[] {
	const { lens, t } = words;
	const parts = stripOf(plan.waves);
	if (parts.length === 0) return [];
	const cells = parts.map((part): Paragraph[] => {
		const rest = part.gaps.length - mostTitles;
		return [
			body(bold(scoreText(part.score, words)), `\u00A0· ${waveText(part, words)}`),
			...part.gaps
				.slice(0, mostTitles)
				.map(({ risk, namedBy }) => body({ kind: "risk", risk }, `\u00A0${requirementTitle(namedBy, lens)}`)),
			...(rest > 0 ? [soft(t("report.clarify.more", { n: rest }))] : []),
		];
	});
	const heads = parts.map((part) => stripTitle(part, report.today, words));
	return table(
		sheet,
		parts.map(() => ({ width: textWidth / parts.length })),
		heads,
		[{ cells }],
	);
}

/** What the team means to leave open, with who said so and until when. */
function leftRows({ sheet, telling }: Work): Row[] {
	const { words, report, gaps } = telling;
	const { t, lens, nearDate } = words;
	const left = gaps.filter(isLeftOpen);
	if (left.length === 0) return [];
	const rows = left.slice(0, mostLeft).map((gap) => {
		const { approver, expires } = gap.decision;
		const { owner, due } = responsibilityFor(gap, report);
		return {
			cells: [
				[body({ kind: "risk" as const, risk: gap.risk }, "\u00A0", bold(requirementTitle(gap.namedBy, lens)))],
				[body([treatmentName(gap, words), approver || owner].filter((text) => text !== "").join("\u00A0· "))],
				[body(nearDate(expires || due, report.today))],
			],
		};
	});
	const rest = left.length - rows.length;
	const more = rest > 0 ? [textRow(sheet, [small(t("report.clarify.more", { n: rest }))], sheet.tag("P"), { above: 1 })] : [];
	return [
		...heading(sheet, [t("pdf.brief.left")], look),
		...table(sheet, [{ width: 78 }, { width: 70 }, { width: 22 }], null, rows),
		...more,
	];
}
