import { useMemo, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import type { Desk } from "../../ui/desk.ts";
import { GapDetails } from "./GapDetails.tsx";
import { GapsToolbar } from "./GapsToolbar.tsx";
import { columnsOf } from "./gapColumns.tsx";
import { NoGaps } from "./NoGaps.tsx";
import { useOpenRow } from "./useOpenRow.ts";
import { useReportView } from "./useReportView.ts";
import { useStability } from "./useStability.ts";
import { gapsOf } from "./view.ts";

/** Every gap, in one of three orders; a row unfolds into why it is here, what to do, and what is done about it. */
export function GapsCard({ desk }: { desk: Desk }) {
	const { report, words } = desk;
	const [view, change] = useReportView(desk.lens);
	const stays = useStability(report);
	const heading = useRef<HTMLHeadingElement>(null);
	const rows = useMemo(() => gapsOf(report, view), [report, view]);
	const columns = useMemo(
		() => columnsOf({ report, words, view, stays, onToggle: (gap) => change({ gap: view.gap === gap ? null : gap }) }),
		[report, words, view, stays, change],
	);
	useOpenRow(view.gap);
	const reset = (part: Parameters<typeof change>[0]) => {
		change(part);
		heading.current?.focus();
	};
	return (
		<section className="card report-gaps" aria-labelledby="report-gaps">
			<div className="report-gaps-head">
				<h2 id="report-gaps" ref={heading} tabIndex={-1}>
					{words.t("report.gaps")}
				</h2>
				<Count shown={rows.length} desk={desk} />
			</div>
			{report.gaps.length > 0 && (
				<GapsToolbar view={view} change={change} desk={desk} onClearSort={() => reset({ sort: null })} />
			)}
			{rows.length > 0 && (
				<DataTable
					label={words.t("report.gaps")}
					columns={columns}
					rows={rows}
					keyOf={({ id }) => id}
					sort={view.sort}
					onSort={(sort) => change({ sort })}
					detailsOf={(gap) =>
						gap.id === view.gap && <GapDetails desk={desk} gap={gap} order={view.order} stays={stays[gap.id]} />
					}
				/>
			)}
			{rows.length === 0 && report.gaps.length > 0 && (
				<div className="report-empty">
					<p>{words.t("report.gaps.hidden")}</p>
					<Button onClick={() => reset({ order: "riskFirst", pillar: null, risk: null })}>
						{words.t("report.gaps.showAll")}
					</Button>
				</div>
			)}
			{report.gaps.length === 0 && <NoGaps desk={desk} />}
			{view.order === "quickWins" && <NotPaying desk={desk} />}
		</section>
	);
}

function Count({ shown, desk: { report, words } }: { shown: number; desk: Desk }) {
	const all = report.gaps.length;
	const text = shown === all ? words.t("report.gaps.count", { n: all }) : words.t("report.gaps.some", { shown, all });
	return (
		<p className="soft small" role="status">
			{text}
		</p>
	);
}

/** Quick wins leave out what is not worth its price: how many that are is said. */
function NotPaying({ desk: { report, words } }: { desk: Desk }) {
	const n = report.gaps.length - report.orders.quickWins.length;
	return n > 0 ? <p className="soft small">{words.t("report.gaps.notPaying", { n })}</p> : null;
}
