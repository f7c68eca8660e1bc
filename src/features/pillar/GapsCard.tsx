import { useMemo } from "react";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder, weighsIn } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle, worthText } from "../../i18n/reportWords.ts";
import { isWhoSaid, whenText, whoText } from "../../i18n/whoWords.ts";
import { paths } from "../../paths.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { RiskMark } from "../../ui/marks.tsx";
import { GuessMark } from "../../ui/report/GuessMark.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";

/** The pillar's gaps in brief, risk first; each leads to its row in the report, where everything about it stands. */
export function GapsCard({ pillar }: { pillar: string }) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const gaps = gapsInOrder(report, report.orders.riskFirst).filter((gap) => weighsIn(gap, pillar));
	const columns = useMemo(() => columnsOf(report, review.id, words), [report, review.id, words]);
	return (
		<section className="card stack" aria-labelledby="pillar-gaps">
			<div>
				<div className="headed">
					<h2 id="pillar-gaps">{t("report.gaps")}</h2>
					<HelpLink topic="order" />
				</div>
				<p className="soft">{t(gaps.length > 0 ? "pillar.gaps.intro" : "pillar.gaps.none")}</p>
			</div>
			{gaps.length > 0 && <DataTable label={t("report.gaps")} columns={columns} rows={gaps} keyOf={({ id }) => id} />}
		</section>
	);
}

function columnsOf(report: Report, review: string, words: Words): DataColumn<GapRow>[] {
	const { t } = words;
	return [
		{
			id: "gap",
			header: t("report.column.gap"),
			role: "head",
			cell: (gap) => <Head gap={gap} report={report} review={review} />,
		},
		{
			id: "risk",
			header: t("report.column.risk"),
			help: <HelpLink topic="risk" />,
			cell: ({ risk }) => <RiskMark risk={risk} />,
		},
		{
			id: "effort",
			header: t("report.column.effort"),
			help: <HelpLink topic="effort" />,
			cell: ({ points }) => t("points.short", { n: points }),
		},
		{
			id: "net",
			header: t("report.column.net"),
			help: <HelpLink topic="worth" />,
			cell: ({ net24 }) => worthText(net24, words),
		},
		{
			id: "owner",
			header: t("report.column.owner"),
			role: "full",
			cell: (gap) => <Owner gap={gap} report={report} />,
		},
	];
}

interface CellProps {
	gap: GapRow;
	report: Report;
}

function Head({ gap, report, review }: CellProps & { review: string }) {
	const words = useWords();
	const { t } = words;
	const { treatment } = gap.decision;
	return (
		<>
			<Link className="pillar-gap" to={paths.report(review, gap.id)}>
				<LensText>{requirementTitle(gap.namedBy, words.lens)}</LensText>
			</Link>
			<p className="soft">
				<span>{t(`status.${gap.status}`)}</span>
				{treatment && <span>{` · ${t(`treatment.${treatment}`)}`}</span>} <GuessMark row={gap} report={report} />
			</p>
		</>
	);
}

function Owner({ gap, report }: CellProps) {
	const words = useWords();
	const { t, date } = words;
	const answering = responsibilityFor(gap, report);
	const { owner, due, accepted } = answering;
	if (!owner && !due && !accepted) return <span className="soft">{t("common.notSaid")}</span>;
	const when = due ? t("report.due", { date: date(due) }) : whenText(answering, date, words);
	return (
		<>
			{isWhoSaid(answering) && <div className="pillar-owner">{whoText(answering, words)}</div>}
			{when && <div className="soft">{when}</div>}
		</>
	);
}
