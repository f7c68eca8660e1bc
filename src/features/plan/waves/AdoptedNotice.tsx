import { useEffect } from "react";
import { gapsInOrder } from "../../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../../domain/report/treatment.ts";
import { useSeen } from "../../../ui/seen.ts";
import type { Adoption } from "../adoption.ts";
import { toWaves } from "./toWaves.ts";

/** Says what adopting the plan has just changed and what comes next, and leads here. */
export function AdoptedNotice({ adoption: { changed, replaced } }: { adoption: Adoption }) {
	const { report, words } = useSeen();
	const { t } = words;
	useEffect(toWaves, []);
	const treatment = t("treatment.mitigate");
	const rows = gapsInOrder(report, report.plan?.outcome.ids ?? []);
	const lacking = rows.map((row) => responsibilityFor(row, report)).filter(({ owner, due }) => !owner || !due).length;
	return (
		<p className="waves-notice" role="status">
			<strong>{t("plan.adopted")}</strong>{" "}
			{[
				changed > 0 ? t("plan.adopted.changed", { n: changed, treatment }) : t("plan.adopted.unchanged", { treatment }),
				replaced > 0 && t("plan.adopted.replaced", { n: replaced }),
				lacking > 0 && t("plan.adopted.lacking", { n: lacking }),
				t("plan.adopted.undo"),
			]
				.filter((sentence) => sentence !== false)
				.join(" ")}
		</p>
	);
}
