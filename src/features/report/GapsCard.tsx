import { type RefObject, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { useSeen } from "../../ui/seen.ts";
import { countOf } from "./gapTable/arrange.ts";
import { FilterChips } from "./gapTable/FilterChips.tsx";
import { FilterFields } from "./gapTable/FilterFields.tsx";
import { filterChoices } from "./gapTable/filterChoices.ts";
import { GapsToolbar } from "./gapTable/GapsToolbar.tsx";
import { GapTable } from "./gapTable/GapTable.tsx";
import { useColumns } from "./gapTable/useColumns.ts";
import { useGaps } from "./gapTable/useGaps.ts";
import { NoGaps } from "./NoGaps.tsx";
import { useOpenRow } from "./useOpenRow.ts";
import { useReportView } from "./useReportView.ts";
import { useRowKeys } from "./useRowKeys.ts";
import { useStability } from "./useStability.ts";
import { noFilters } from "./view.ts";

export interface GapsCardProps {
	/** Puts a gap on the clipboard as Markdown; false where that is refused. */
	onCopyGap: (gap: string) => Promise<boolean>;
}

/** Every gap, in one of three orders; a row unfolds into why it is here, what to do, and what is done about it. */
export function GapsCard({ onCopyGap }: GapsCardProps) {
	const seen = useSeen();
	const heading = useRef<HTMLHeadingElement>(null);
	const none = seen.report.gaps.length === 0;
	return (
		<section className="card report-gaps" aria-labelledby="report-gaps">
			<h2 id="report-gaps" ref={heading} tabIndex={-1}>
				{seen.words.t("report.gaps")}
			</h2>
			{none ? <NoGaps /> : <Gaps onCopyGap={onCopyGap} heading={heading} />}
		</section>
	);
}

function Gaps({ onCopyGap, heading }: GapsCardProps & { heading: RefObject<HTMLElement | null> }) {
	const seen = useSeen();
	const { lens, words } = seen;
	const [view, change] = useReportView(lens);
	const [columns, onColumns] = useColumns(view, change);
	const stays = useStability(seen.report);
	const gaps = useGaps(view, stays);
	const count = countOf(gaps.sections);
	useOpenRow(view.gap);
	useRowKeys();
	const toHeading = () => heading.current?.focus();
	const reset: typeof change = (part) => {
		change(part);
		toHeading();
	};
	const filtering = { view, change, words, choices: filterChoices(lens, gaps.owners, words) };
	return (
		<>
			<GapsToolbar {...{ view, change, columns, onColumns, words }} onClearSort={() => reset({ sort: null })} />
			<FilterFields {...filtering} />
			<div className="row report-shown">
				<Count shown={count} />
				<FilterChips {...filtering} onNoneLeft={toHeading} />
			</div>
			<GapTable {...{ seen, gaps, view, change, columns, stays, onCopyGap }} />
			{count === 0 && (
				<div className="report-empty">
					<p>{words.t("report.gaps.hidden")}</p>
					<Button onClick={() => reset({ ...noFilters, order: "riskFirst" })}>{words.t("report.gaps.showAll")}</Button>
				</div>
			)}
			{view.order === "quickWins" && <NotPaying />}
		</>
	);
}

function Count({ shown }: { shown: number }) {
	const { report, words } = useSeen();
	const all = report.gaps.length;
	const text = shown === all ? words.t("report.gaps.count", { n: all }) : words.t("report.gaps.some", { shown, all });
	return (
		<p className="soft small" role="status">
			{text}
		</p>
	);
}

/** Quick wins leave out what is not worth its price: how many that are is said. */
function NotPaying() {
	const { report, words } = useSeen();
	const n = report.gaps.length - report.orders.quickWins.length;
	return n > 0 ? <p className="soft small">{words.t("report.gaps.notPaying", { n })}</p> : null;
}
