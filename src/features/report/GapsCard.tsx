import { type RefObject, useCallback, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { useSeen } from "../../ui/seen.ts";
import { GapPanel } from "./GapPanel.tsx";
import { countOf } from "./gapTable/arrange.ts";
import { BulkBar } from "./gapTable/BulkBar.tsx";
import { FilterChips } from "./gapTable/FilterChips.tsx";
import { FilterFields } from "./gapTable/FilterFields.tsx";
import { filterChoices } from "./gapTable/filterChoices.ts";
import { GapsBar } from "./gapTable/GapsBar.tsx";
import { GapTable } from "./gapTable/GapTable.tsx";
import { QuickFilters } from "./gapTable/QuickFilters.tsx";
import { SeverityNote } from "./gapTable/SeverityNote.tsx";
import { useColumns } from "./gapTable/useColumns.ts";
import { type Gaps as Arranged, useGaps } from "./gapTable/useGaps.ts";
import { NoGaps } from "./NoGaps.tsx";
import { useGapKeys } from "./useGapKeys.ts";
import { rowButtonId, useOpenRow } from "./useOpenRow.ts";
import { useReportView } from "./useReportView.ts";
import { useStability } from "./useStability.ts";
import { noFilters, type ReportView } from "./view.ts";

export interface GapsCardProps {
	/** Puts a gap on the clipboard as Markdown; false where that is refused. */
	onCopyGap: (gap: string) => Promise<boolean>;
}

/** Every gap in one line, in one of three orders; the chosen one in a panel, with its decision first. */
export function GapsCard({ onCopyGap }: GapsCardProps) {
	const { report, words } = useSeen();
	const heading = useRef<HTMLHeadingElement>(null);
	const none = report.gaps.length === 0;
	return (
		<section className="card report-gaps" aria-labelledby="report-gaps">
			<h2 id="report-gaps" ref={heading} tabIndex={-1}>
				{words.t("report.gaps")}
			</h2>
			{none ? <NoGaps /> : <Gaps onCopyGap={onCopyGap} heading={heading} />}
		</section>
	);
}

function Gaps({ onCopyGap, heading }: GapsCardProps & { heading: RefObject<HTMLElement | null> }) {
	const { lens, words } = useSeen();
	const [view, change] = useReportView(lens);
	const [columns, onColumns] = useColumns(view, change);
	const gaps = useGaps(view, change, columns);
	const count = countOf(gaps.sections);
	const { toggle, toggleAll, ticked } = gaps;
	const onOpen = useCallback((gap: string | null) => change({ gap }), [change]);
	const onClear = useCallback(() => toggleAll(false), [toggleAll]);
	useOpenRow(view.gap);
	useGapKeys({ open: view.gap, ticked, onOpen, onTick: toggle, onClear });
	const toHeading = () => heading.current?.focus();
	const reset: typeof change = (part) => {
		change(part);
		toHeading();
	};
	const filtering = { view, change, words, choices: filterChoices(lens, gaps.owners, words) };
	return (
		<>
			<GapsBar {...{ view, change, columns, onColumns }} onClearSort={() => reset({ sort: null })} />
			<SeverityNote />
			<div className="gaps-filters">
				<Count shown={count} />
				<QuickFilters lines={[...gaps.lines.values()]} view={view} change={change} />
				<FilterFields {...filtering} />
			</div>
			<FilterChips {...filtering} onNoneLeft={toHeading} />
			<div className="gap-list-and-panel" data-panel={view.gap !== null || undefined}>
				<div className="gap-list">
					<GapTable {...{ gaps, view, change }} />
					{count === 0 && (
						<div className="report-empty">
							<p>{words.t("report.gaps.hidden")}</p>
							<Button onClick={() => reset({ ...noFilters, order: "riskFirst" })}>{words.t("report.gaps.showAll")}</Button>
						</div>
					)}
					{view.order === "quickWins" && <NotPaying />}
					<BulkBar gaps={ticked} owners={gaps.owners} onClear={onClear} />
				</div>
				<OpenPanel view={view} gaps={gaps} onOpen={onOpen} onCopyGap={onCopyGap} />
			</div>
		</>
	);
}

interface OpenPanelProps extends GapsCardProps {
	view: ReportView;
	gaps: Arranged;
	onOpen: (gap: string | null) => void;
}

/** The panel of the chosen gap; nothing where none is chosen. */
function OpenPanel({ view, gaps, onOpen, onCopyGap }: OpenPanelProps) {
	const { report } = useSeen();
	const stays = useStability(report);
	const line = view.gap === null ? undefined : gaps.lines.get(view.gap);
	if (!line) return null;
	const ids = gaps.sections.flatMap((section) => section.ids);
	const place = ids.indexOf(line.id);
	const close = () => {
		onOpen(null);
		document.getElementById(rowButtonId(line.id))?.focus();
	};
	return (
		<GapPanel
			gap={line.gap}
			order={view.order}
			place={place + 1}
			count={ids.length}
			stays={stays[line.id]}
			people={gaps.owners}
			onStep={(by) => {
				const next = ids[place + by];
				if (next !== undefined) onOpen(next);
			}}
			onClose={close}
			onCopy={() => onCopyGap(line.id)}
		/>
	);
}

function Count({ shown }: { shown: number }) {
	const { report, words } = useSeen();
	const all = report.gaps.length;
	const text = shown === all ? words.t("report.gaps.count", { n: all }) : words.t("report.gaps.some", { shown, all });
	return (
		<p className="soft" role="status">
			{text}
		</p>
	);
}

/** Quick wins leave out what is not worth its price: how many that are is said. */
function NotPaying() {
	const { report, words } = useSeen();
	const n = report.gaps.length - report.orders.quickWins.length;
	return n > 0 ? <p className="soft">{words.t("report.gaps.notPaying", { n })}</p> : null;
}
