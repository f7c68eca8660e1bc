import { type KeyboardEvent, useRef, useState } from "react";
import { layQuadrant, type QuadrantGeometry } from "../../charts/quadrant.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { RiskShape } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import { titleOf } from "./planWords.ts";
import { QuadrantList } from "./QuadrantList.tsx";
import { markText } from "./quadrantText.ts";
import "./quadrant.css";

/** Of the drawing and of a mark, in pixels: a mark is as large as a target has to be. */
const height = 320;
const target = 24;

/** Marks that can be told apart in one drawing; a large lens has thousands of gaps, of which the most urgent are drawn. */
const mostMarks = 80;

/** Each gap by what it brings against what it takes: a mark leads to its gap, and a list by quarters says the same. */
export function Quadrant({ chosen }: { chosen: ReadonlySet<string> }) {
	const { report, words } = useSeen();
	const { t } = words;
	const rows = gapsInOrder(report, report.orders.riskFirst).slice(0, mostMarks);
	const items = rows.map(({ id, points, net24 }) => ({ id, effort: points, worth: net24 }));
	const geometry = layQuadrant(items, target / height);
	return (
		<figure className="stack quadrant">
			<h3 id="plan-quadrant">{t("plan.quadrant")}</h3>
			<ul className="quadrant-legend soft small">
				<li>
					<span className="quadrant-in" aria-hidden="true" /> {t("plan.quadrant.in")}
				</li>
				<li>{t("plan.quadrant.keys")}</li>
			</ul>
			<div className="quadrant-grid">
				<p className="quadrant-y soft small" aria-hidden="true">
					{t("plan.quadrant.worth")} ↑
				</p>
				<div className="quadrant-box" style={{ height }}>
					<Quarters geometry={geometry} />
					<Marks geometry={geometry} rows={rows} chosen={chosen} />
				</div>
				<div className="quadrant-x figures small" aria-hidden="true">
					{geometry.columns.map(({ effort, x }) => (
						<span key={effort} style={{ insetInlineStart: `${100 * x}%` }}>
							{effort}
						</span>
					))}
				</div>
				<p className="quadrant-x-name soft small" aria-hidden="true">
					{t("plan.frontier.points")} →
				</p>
			</div>
			{report.gaps.length > mostMarks && <p className="soft small">{t("plan.quadrant.most", { n: mostMarks })}</p>}
			<QuadrantList marks={geometry.marks} rows={rows} chosen={chosen} />
		</figure>
	);
}

/** The borders between little and much, and a word in each quarter. */
function Quarters({ geometry: { middle } }: { geometry: QuadrantGeometry }) {
	const { words } = useSeen();
	const isSplit = middle.x < 1;
	const left = { maxWidth: `${100 * middle.x}%` };
	const right = { maxWidth: `${100 * (1 - middle.x)}%` };
	return (
		<div aria-hidden="true" className="quadrant-quarters small">
			{isSplit && <span className="quadrant-border" data-way="down" style={{ insetInlineStart: `${100 * middle.x}%` }} />}
			<span className="quadrant-border" data-way="across" style={{ top: `${100 * middle.y}%` }} />
			<span data-at="top-left" style={left}>
				{words.t("plan.quadrant.quick")}
			</span>
			{isSplit && (
				<span data-at="top-right" style={right}>
					{words.t("plan.quadrant.large")}
				</span>
			)}
			<span data-at="bottom-left" style={left}>
				{words.t("plan.quadrant.small")}
			</span>
			{isSplit && (
				<span data-at="bottom-right" style={right}>
					{words.t("plan.quadrant.last")}
				</span>
			)}
		</div>
	);
}

interface MarksProps {
	geometry: QuadrantGeometry;
	rows: GapRow[];
	chosen: ReadonlySet<string>;
}

/** The marks as links in one stop of Tab; arrows go from mark to mark, by effort and then by worth. */
function Marks({ geometry: { marks }, rows, chosen }: MarksProps) {
	const root = useRef<HTMLUListElement>(null);
	const [current, setCurrent] = useState<string | undefined>(undefined);
	const reached = marks.some(({ id }) => id === current) ? current : marks[0]?.id;
	const byId = new Map(rows.map((row) => [row.id, row]));
	const move = (event: KeyboardEvent, from: number) => {
		const to = placeAfter(event.key, from, marks.length - 1);
		if (to === null) return;
		event.preventDefault();
		root.current?.querySelectorAll("a")[to]?.focus();
	};
	return (
		<ul ref={root} aria-labelledby="plan-quadrant">
			{marks.map((mark, place) => {
				const row = byId.get(mark.id);
				return (
					row && (
						<li key={mark.id} style={{ insetInlineStart: `${100 * mark.x}%`, top: `${100 * mark.y}%` }}>
							<Mark
								row={row}
								isIn={chosen.has(mark.id)}
								isReached={mark.id === reached}
								onReach={() => setCurrent(mark.id)}
								onKey={(event) => move(event, place)}
							/>
						</li>
					)
				);
			})}
		</ul>
	);
}

/** Where a key leads from a place; null: it is no key of the drawing. */
function placeAfter(key: string, from: number, last: number): number | null {
	switch (key) {
		case "ArrowRight":
		case "ArrowDown":
			return Math.min(last, from + 1);
		case "ArrowLeft":
		case "ArrowUp":
			return Math.max(0, from - 1);
		case "Home":
			return 0;
		case "End":
			return last;
		default:
			return null;
	}
}

interface MarkProps {
	row: GapRow;
	isIn: boolean;
	isReached: boolean;
	onReach: () => void;
	onKey: (event: KeyboardEvent) => void;
}

function Mark({ row, isIn, isReached, onReach, onKey }: MarkProps) {
	const seen = useSeen();
	const said = `${titleOf(seen, row.id)}: ${markText(row, isIn, seen.words)}`;
	return (
		<Link
			to={paths.report(seen.review.id, row.id)}
			tabIndex={isReached ? 0 : -1}
			aria-label={said}
			title={said}
			className="risk quadrant-mark"
			data-risk={row.risk}
			data-in={isIn || undefined}
			onFocus={onReach}
			onKeyDown={onKey}
		>
			<RiskShape risk={row.risk} />
		</Link>
	);
}
