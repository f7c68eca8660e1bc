import { type Briefing, firstLook } from "../../../../domain/report/briefing.ts";
import type { ToDecide } from "../../../../domain/report/toDecide.ts";
import { nothingToDecide, reasonTexts } from "../../../../i18n/briefingWords.ts";
import { requirementTexts, requirementTitle } from "../../../../i18n/reportWords.ts";
import { heading, textRow } from "../../engine/blocks.ts";
import { colors } from "../../engine/colors.ts";
import { body, bold, joined, type Paragraph, riskMark, sizes, small, soft, tick } from "../../engine/paragraph.ts";
import { cell, type Row } from "../../engine/row.ts";
import type { Work } from "../work.ts";

/** Where the fields for a pen begin, and their width. */
const fields = { x: 100, width: 70 };

/** Of the first lines of each field, in millimetres from the top of its row. */
const lines = [13.2, 19.4];

/** The first decisions, each with boxes, owner, day and reason to be filled in. */
export function decisionRows({ sheet, telling }: Work, { decisions, undecided, today }: Briefing): Row[] {
	const { t } = telling.words;
	const shown = decisions.slice(0, firstLook.decisions);
	const rest = decisions.length - shown.length;
	const how = { kind: "text" as const, text: `  ${t("pdf.brief.decide")}`, color: colors.soft };
	const title = [bold(t("briefing.decide")), ...(shown.length > 0 ? [how] : [])];
	const head = heading(sheet, title, { above: 5, size: sizes.gap });
	if (shown.length === 0) return [...head, textRow(sheet, [soft(nothingToDecide({ undecided }, telling.words))], sheet.tag("P"))];
	const more = rest > 0 ? [textRow(sheet, [small(t("briefing.decide.inList", { n: rest }))], sheet.tag("P"), { above: 1 })] : [];
	return [...head, ...shown.map((one) => decisionRow({ sheet, telling }, one, today)), ...more];
}

function decisionRow({ sheet, telling }: Pick<Work, "sheet" | "telling">, one: ToDecide, today: string): Row {
	const { words } = telling;
	const { t, lens } = words;
	const { gap, owner, reason } = one;
	const why = joined([riskMark(gap.risk, t(`risk.short.${gap.risk}`)), ...reasonTexts(one, today, words).map((text) => [text])]);
	const said: Paragraph[] = [body(bold(requirementTitle(gap.namedBy, lens))), small(...why), small(aboutGap(one, telling))];
	const other = reason.kind === "ranOut" ? "renew" : reason.kind === "late" ? "newDate" : "accept";
	const boxes = joined(
		[
			[tick, `\u00A0${t("briefing.act.close")}`],
			[tick, `\u00A0${t(`briefing.act.${other}`)}`],
		],
		"\u00A0\u00A0\u00A0\u00A0",
	);
	const byDay = t(reason.kind === "late" ? "briefing.form.by" : "briefing.form.until");
	const asked: Paragraph[] = [
		body(...boxes),
		{ ...small(`${t("briefing.owner")}: `, bold(owner, colors.ink)), above: 1.6 },
		{ ...small(t("pdf.brief.reason")), above: 2 },
	];
	const tag = sheet.tag("P");
	const day = { ...small(byDay), above: 0 };
	const draw = (y: number) => {
		for (const line of lines) sheet.pen.line(fields.x, y + line, fields.x + fields.width, y + line, colors.strong);
	};
	return {
		cells: [
			cell(said, { x: 0, width: fields.x - 6 }, sheet.pen, tag),
			cell(asked, fields, sheet.pen, sheet.tag("P")),
			cell([body("\u00A0"), { ...day, above: 1.6 }], { x: 142, width: 28 }, sheet.pen, sheet.tag("P")),
		],
		pad: 1.8,
		rule: { color: colors.line, weight: 0.2 },
		whole: 60,
		picture: { height: 22, draw, tag: null },
	};
}

/** The beginning of a long text; all of it stands with its gap. */
const longest = 170;

/** What the team said about it or, where it said nothing, what closing it brings. */
function aboutGap({ gap }: ToDecide, { words }: Work["telling"]): string {
	const { decision, note } = gap.decision;
	const text = decision.trim() || note.trim() || requirementTexts(gap.namedBy, words.lens)?.benefit || "";
	return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
