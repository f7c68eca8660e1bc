import { Fragment } from "react";
import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { Level } from "../../../domain/lens/lens.ts";
import { RiskMark } from "../../../ui/marks.tsx";
import { useSeen } from "../../../ui/seen.ts";

/** What severity is and what risk is, told by the gaps of this review. */
export function SeverityNote() {
	const { report, words } = useSeen();
	const { t } = words;
	const severe = report.gaps.filter(({ topSeverity }) => topSeverity === "high");
	if (severe.length === 0) return null;
	return (
		<p className="gaps-risk">
			<strong>{t("report.column.severity")}</strong> {t("report.severity.is")} <strong>{t("report.column.risk")}</strong>{" "}
			{t("report.risk.is")} {t("report.severity.high", { n: severe.length })}{" "}
			{countsOf(severe).map(({ status, risk, n }, index) => (
				<Fragment key={`${status} ${risk}`}>
					<span>{`${index > 0 ? "; " : ""}${t(`report.severity.${status}`, { n })}`}</span> <RiskMark risk={risk} long />
				</Fragment>
			))}
			.
		</p>
	);
}

interface Count {
	status: GapRow["status"];
	risk: Level;
	n: number;
}

/** How many gaps of a status have come to which risk: more than one where criticality moved some and not others. */
function countsOf(gaps: GapRow[]): Count[] {
	const statuses: GapRow["status"][] = ["missing", "partial"];
	const risks: Level[] = ["high", "medium", "low"];
	return statuses.flatMap((status) =>
		risks.flatMap((risk) => {
			const n = gaps.filter((gap) => gap.status === status && gap.risk === risk).length;
			return n > 0 ? [{ status, risk, n }] : [];
		}),
	);
}
