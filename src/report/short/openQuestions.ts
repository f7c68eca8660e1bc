import { type OpenPoint, openPoints } from "../../domain/report/openPoints.ts";
import { moveText } from "../../i18n/moveWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { type Block, cell, column, type TableRow, table } from "../blocks.ts";
import { pillarPart, plain, soft, strong } from "../inline.ts";
import type { Telling } from "../telling.ts";

/** Every question that is not settled: who finds out, by when, and how far it could move the score. */
export function openQuestions(telling: Telling): Block[] {
	const { report, words } = telling;
	const { t } = words;
	const columns = [
		column(t("open.question"), 62),
		column(t("open.pillar"), 28),
		column(t("open.state"), 28),
		column(t("open.who"), 32),
		column(t("open.overall"), 20),
	];
	return table(
		columns,
		openPoints(report, { askAgain: [] }).map((point) => row(point, telling)),
	);
}

function row({ item, pillar, state, unknown, owner, due, overall }: OpenPoint, { report, words }: Telling): TableRow {
	const { t, lens, list, nearDate } = words;
	const left = state === "begun" || state === "dontKnow" ? list(unknown.map((id) => requirementTitle(id, lens))) : "";
	return {
		cells: [
			[strong(lens.items[item]?.title ?? item), soft(left)],
			cell(pillarPart(pillar, lens, "short")),
			cell(t(`open.state.${state}`)),
			[plain(owner || t("common.notSaid")), soft(nearDate(due, report.today))],
			cell(moveText(overall, words)),
		],
	};
}
