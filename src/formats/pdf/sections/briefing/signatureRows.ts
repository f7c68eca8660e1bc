import { isSignable, preClose } from "../../../../domain/milestone/preClose.ts";
import { canSign } from "../../../../domain/milestone/signOff.ts";
import type { Participant } from "../../../../domain/review/review.ts";
import { heading } from "../../engine/blocks.ts";
import { colors } from "../../engine/colors.ts";
import { textWidth } from "../../engine/paper.ts";
import { body, bold, sizes, small } from "../../engine/paragraph.ts";
import { cell, type Row } from "../../engine/row.ts";
import type { Work } from "../work.ts";

/** Beside each other on a line. */
const perLine = 3;

/** In millimetres. */
const room = 14;
const width = textWidth / perLine;
const gap = 6;

/** A line for each who must sign or, where nobody must, for each who can; where errors forbid to sign, that they do. */
export function signatureRows({ sheet, telling }: Work): Row[] {
	const { t } = telling.words;
	const able = telling.report.participants.filter(canSign);
	const must = able.filter(({ mustSign }) => mustSign);
	const people = (must.length > 0 ? must : able).slice(0, 2 * perLine);
	if (people.length === 0) return [];
	const mayBeSigned = isSignable(preClose(telling.report, []));
	const title = [
		bold(t("pdf.brief.signatures")),
		{ kind: "text" as const, text: `  ${t("pdf.brief.signatures.to")}`, color: colors.soft },
	];
	const lines = [people.slice(0, perLine), people.slice(perLine)].filter((line) => line.length > 0);
	return [
		...heading(sheet, mayBeSigned ? title : [bold(t("pdf.brief.signatures"))], { above: 6, size: sizes.gap }),
		...(mayBeSigned
			? lines.flatMap((line) => signatureLine(sheet, line, t("print.date")))
			: [refusal(sheet, t("print.refused"))]),
	];
}

const refusal = (sheet: Work["sheet"], said: string): Row => ({
	cells: [cell([body(said)], { x: 0, width: textWidth }, sheet.pen, sheet.tag("P"))],
	pad: 1,
});

function signatureLine(sheet: Work["sheet"], people: Participant[], date: string): Row[] {
	const draw = (y: number) => {
		for (const [index] of people.entries())
			sheet.pen.line(index * width, y + room, (index + 1) * width - gap, y + room, colors.ink);
	};
	const cells = people.map(({ name, role }, index) =>
		cell([body(bold(name)), small(role), small(date)], { x: index * width, width: width - gap }, sheet.pen, sheet.tag("P")),
	);
	return [
		{ cells: [], picture: { height: room, draw, tag: null }, keep: true },
		{ cells, pad: 1 },
	];
}
