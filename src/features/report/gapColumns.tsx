import type { Report } from "../../domain/report.ts";
import { severityWeight } from "../../domain/requirement.ts";
import type { GapRow } from "../../domain/requirementRow.ts";
import { unstableRows } from "../../domain/stability.ts";
import { missingForAcceptance, responsibilityFor } from "../../domain/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle, statusText, wonText, worthText } from "../../i18n/reportWords.ts";
import { Chevron } from "../../ui/Chevron.tsx";
import type { DataColumn } from "../../ui/DataTable.tsx";
import { PillarName, RiskMark, TradeoffChip } from "../../ui/marks.tsx";
import { CouldMove } from "./CouldMove.tsx";
import { rowButtonId, rowDetailsId } from "./useOpenRow.ts";
import type { Stays } from "./useStability.ts";
import type { ReportView } from "./view.ts";

interface TableOf {
	report: Report;
	words: Words;
	view: ReportView;
	stays: Stays;
	/** Unfolds or folds a row. */
	onToggle: (gap: string) => void;
}

/** The columns of the gap table. */
export function columnsOf({ report, words, view, stays, onToggle }: TableOf): DataColumn<GapRow>[] {
	const { t, number } = words;
	const unstable = new Set(unstableRows(stays));
	const places = new Map(report.orders[view.order].map((id, index) => [id, index + 1]));
	const title = (gap: GapRow) => requirementTitle(gap.namedBy, words.lens);
	const owner = (gap: GapRow) => responsibilityFor(gap, report);
	return [
		{ id: "number", header: t("report.column.number"), role: "aside", cell: (gap) => number(places.get(gap.id) ?? 0) },
		{
			id: "gap",
			header: t("report.column.gap"),
			role: "head",
			sortBy: title,
			cell: (gap) => (
				<GapHead
					gap={gap}
					title={title(gap)}
					words={words}
					open={view.gap === gap.id}
					unstable={unstable.has(gap.id)}
					onToggle={onToggle}
				/>
			),
		},
		{
			id: "risk",
			header: t("report.column.risk"),
			sortBy: (gap) => severityWeight[gap.risk],
			falling: true,
			cell: (gap) => <RiskMark risk={gap.risk} />,
		},
		{
			id: "effort",
			header: t("report.column.effort"),
			sortBy: (gap) => gap.points,
			cell: (gap) => <Effort gap={gap} words={words} />,
		},
		{
			id: "net",
			header: t("report.column.net"),
			sortBy: (gap) => gap.net24,
			falling: true,
			cell: (gap) => worthText(gap.net24, words),
		},
		{ id: "tradeoffs", header: t("report.column.tradeoffs"), role: "full", cell: (gap) => <Tradeoffs gap={gap} words={words} /> },
		{
			id: "owner",
			header: t("report.column.owner"),
			role: "full",
			sortBy: (gap) => owner(gap).owner || undefined,
			cell: (gap) => <Owner {...owner(gap)} words={words} />,
		},
	];
}

interface GapHeadProps {
	gap: GapRow;
	title: string;
	words: Words;
	open: boolean;
	/** Among the first ten by value, but not in most draws. */
	unstable: boolean;
	onToggle: (gap: string) => void;
}

function GapHead({ gap, title, words, open, unstable, onToggle }: GapHeadProps) {
	const won = wonText(gap, words);
	return (
		<>
			<button
				type="button"
				id={rowButtonId(gap.id)}
				className="report-unfold"
				aria-expanded={open}
				aria-controls={open ? rowDetailsId(gap.id) : undefined}
				onClick={() => onToggle(gap.id)}
			>
				<Chevron />
				{title}
			</button>
			<p className="soft small report-gap-line">
				{gap.credits.map(({ pillar }) => (
					<span key={pillar}>
						<PillarName id={pillar} texts={words.lens} short /> ·{" "}
					</span>
				))}
				{statusText(gap, words)}
				{unstable && (
					<>
						{" "}
						· <CouldMove word={words.t("report.mark.couldMove")} />
					</>
				)}
			</p>
			<Marks gap={gap} words={words} />
			{won && <p className="small report-gap-line report-won">{won}</p>}
		</>
	);
}

/** What a glance must not miss: no applicability confirmed, a decision owed, a risk accepted. */
function Marks({ gap, words: { t, date } }: { gap: GapRow; words: Words }) {
	const accepted = gap.decision.treatment === "accept";
	const incomplete = missingForAcceptance(gap.decision).length > 0;
	const marks = [
		gap.needsDecision && t("report.mark.needsDecision"),
		!gap.confirmed && t("applicability.unconfirmed"),
		incomplete && t("report.mark.incomplete"),
		gap.overdue && t("report.mark.overdue", { date: date(gap.decision.expires) }),
		accepted && !incomplete && !gap.overdue && t("report.mark.acceptedUntil", { date: date(gap.decision.expires) }),
		gap.decision.treatment && !accepted && t(`treatment.${gap.decision.treatment}`),
	].filter((mark) => typeof mark === "string");
	if (marks.length === 0) return null;
	return (
		<ul className="row report-marks">
			{marks.map((mark) => (
				<li key={mark} className="chip">
					{mark}
				</li>
			))}
		</ul>
	);
}

const Effort = ({ gap, words: { t } }: { gap: GapRow; words: Words }) => (
	<>
		{gap.decision.points === null && <div>{t(`effort.${gap.effort}`)}</div>}
		<div className={gap.decision.points === null ? "soft small" : undefined}>{t("points", { n: gap.points })}</div>
	</>
);

function Tradeoffs({ gap, words }: { gap: GapRow; words: Words }) {
	if (gap.tradeoffs.length === 0) return <span className="soft">{words.t("common.none")}</span>;
	return (
		<ul className="report-chips">
			{gap.tradeoffs.map((tradeoff) => (
				<li key={`${tradeoff.direction} ${tradeoff.pillar} ${tradeoff.id}`}>
					<TradeoffChip {...tradeoff} texts={words.lens} />
				</li>
			))}
		</ul>
	);
}

function Owner({ owner, due, inherited, words: { t, date } }: ReturnType<typeof responsibilityFor> & { words: Words }) {
	if (!owner && !due) return <span className="soft">{t("report.unassigned")}</span>;
	return (
		<div className="report-owner">
			{owner && <div>{owner}</div>}
			{due && <div className="soft small">{t("report.due", { date: date(due) })}</div>}
			{inherited && <div className="soft small">{t("report.inherited")}</div>}
		</div>
	);
}
