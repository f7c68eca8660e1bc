import type { PlanFigure } from "../../domain/plan/planReport.ts";
import { otherAims } from "../../domain/review/planning.ts";
import { outcomeFigures } from "../../i18n/planResultWords.ts";
import { type Block, cell, column, heading, intro, labelled, table } from "../blocks.ts";
import { joined, strong } from "../inline.ts";
import { requirementLink, type Telling } from "../telling.ts";

/** What the other aim would have chosen with the same points: both in figures, then the gaps that only one of them closes. */
export function otherAim({ outcome, instead }: PlanFigure, telling: Telling): Block[] {
	if (!instead) return [];
	const { words } = telling;
	const { t } = words;
	const { aim, difference } = instead;
	const [own, other] = [t(`plan.aim.${otherAims[aim]}`), t(`plan.aim.${aim}`)];
	const [first, second] = [outcomeFigures(outcome, words), outcomeFigures(instead.outcome, words)];
	const columns = [column(t("export.scenarios.measure"), 50), column(own, 60), column(other, 60)];
	const rows = first.map(({ label, value }, index) => ({
		cells: [cell(strong(label)), cell(value), cell(second[index]?.value ?? "")],
	}));
	return [
		heading(3, t("plan.differs.aim", { aim: other, n: difference.count })),
		...intro(t("export.plan.otherAim", { aim: t(`plan.aim.${aim}.rule`) })),
		...table(columns, rows),
		...only(own, difference.onlyFirst, telling),
		...only(other, difference.onlySecond, telling),
	];
}

function only(name: string, ids: string[], telling: Telling): Block[] {
	if (ids.length === 0) return [];
	const title = telling.words.t("plan.differs.only", { name, n: ids.length });
	return labelled(title, [
		joined(
			ids.map((id) => requirementLink(id, telling)),
			"; ",
		),
	]);
}
