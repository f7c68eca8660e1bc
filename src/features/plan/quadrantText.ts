/** What a mark of the drawing of worth against effort says. */
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Words } from "../../i18n/phrases.ts";
import { worthText } from "../../i18n/reportWords.ts";

/** Risk, points, worth left, and whether the plan closes it. */
export const markText = (
	{ risk, points, net24 }: Pick<GapRow, "risk" | "points" | "net24">,
	isIn: boolean,
	words: Words,
): string =>
	[
		words.t(`risk.${risk}`),
		words.t("points", { n: points }),
		words.t("plan.row.net", { net: worthText(net24, words) }),
		words.t(isIn ? "plan.quadrant.in" : "plan.quadrant.out"),
	].join(", ");
