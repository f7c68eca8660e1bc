import { type FrontierGeometry, type FrontierStep, layFrontier, type Place, pathOf } from "../../charts/frontier.ts";
import { bandStart } from "../../domain/judge/band.ts";
import { type FrontierPoint, isCapped, kneeOf, lowestDecides, lowestPillar } from "../../domain/plan/frontier.ts";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import { measureOf } from "./frontierMeasure.ts";
import { frontierText } from "./frontierText.ts";
import { withWish } from "./wish.ts";
import "./frontierPlot.css";
import { useEdit } from "../../ui/editing.ts";
import { useWords } from "../../ui/seen.ts";

interface FrontierPlotProps {
	problem: PlanProblem;
	/** Effort rising; only a part of them while the planner works. */
	points: FrontierPoint[];
	total: number;
	isWorking: boolean;
}

/** Units of the drawing, stretched over whatever room there is; texts stand beside it and keep their size. */
const size = 1000;

const overallOf = ({ effort, after }: FrontierPoint): FrontierStep => ({ effort, value: after.overall?.low ?? 0 });
const lowestOf = ({ effort, after }: FrontierPoint): FrontierStep => ({ effort, value: lowestPillar(after)?.score.low ?? 0 });

/** What scores one can count on for so many points, with a slider laid over: the budget can be dragged along, or moved by keys. */
export function FrontierPlot({ problem, points, total, isWorking }: FrontierPlotProps) {
	const words = useWords();
	const edit = useEdit();
	const { t } = words;
	const hasLowest = lowestDecides(points);
	const lines = [points.map(overallOf), ...(hasLowest ? [points.map(lowestOf)] : [])];
	const geometry = layFrontier(lines, total);
	const budget = Math.min(problem.budget, total);
	const here = points.findLast(({ effort }) => effort <= budget);
	const measure = measureOf(problem.aim, points);
	const knee = isWorking ? null : kneeOf(points, measure);
	const placed = (point: FrontierPoint, effort = point.effort) => geometry.placeOf({ ...overallOf(point), effort });
	const said = here ? frontierText(here, budget, words) : t("points", { n: budget });
	return (
		<div className="plan-plot">
			<div className="plan-plot-grid">
				<Legend hasCapped={points.some(({ after }) => isCapped(after.overall))} hasLowest={hasLowest} />
				<div className="plan-plot-y figures small" aria-hidden="true">
					{geometry.ticks.map((tick) => (
						<span key={tick} style={{ top: `${100 * geometry.placeOf({ effort: 0, value: tick }).y}%` }}>
							{tick}
						</span>
					))}
				</div>
				<div className="plan-plot-box">
					<Stairs geometry={geometry} points={points} />
					<Bands geometry={geometry} />
					{knee && <Mark place={placed(knee)} look="knee" label={t(`plan.frontier.kneeLabel.${measure}`)} />}
					{here && <Mark place={placed(here, budget)} look="here" />}
					<input
						type="range"
						aria-label={t("plan.frontier.move")}
						aria-valuetext={said}
						min={0}
						max={total}
						value={budget}
						onChange={(event) => {
							const spent = event.target.valueAsNumber;
							edit((review) => withWish(review, { budget: spent }));
						}}
					/>
				</div>
				<div className="plan-plot-x figures small" aria-hidden="true">
					<span>0</span>
					<span>{t("plan.frontier.points")}</span>
					<span>{total}</span>
				</div>
				<p className="small figures plan-plot-said" aria-hidden="true">
					{here ? said : ""}
				</p>
			</div>
		</div>
	);
}

/** The score of the whole, hollow where a cap lowers its band, and that of the lowest pillar where it decides. */
function Stairs({ geometry, points }: { geometry: FrontierGeometry; points: FrontierPoint[] }) {
	const capped = geometry.stretches(points.map(overallOf), (index) => isCapped(points[index]?.after.overall ?? null));
	return (
		<svg viewBox={`0 0 ${size} ${size}`} preserveAspectRatio="none" aria-hidden="true">
			{geometry.lines.map((corners, rank) => (
				<path key={rank === 0 ? "overall" : "lowest"} className="plan-plot-line" data-rank={rank} d={pathOf(corners, size)} />
			))}
			{capped.map((corners) => (
				<path key={corners[0]?.x} className="plan-plot-capped" d={pathOf(corners, size)} />
			))}
		</svg>
	);
}

/** Where each band begins, as far as the axis reaches. */
function Bands({ geometry }: { geometry: FrontierGeometry }) {
	const { t } = useWords();
	const [least = 0, most = 100] = [geometry.ticks[0], geometry.ticks.at(-1)];
	return (["moderate", "excellent"] as const)
		.filter((band) => bandStart[band] > least && bandStart[band] < most)
		.map((band) => (
			<span
				key={band}
				className="plan-plot-band small"
				style={{ top: `${100 * geometry.placeOf({ effort: 0, value: bandStart[band] }).y}%` }}
				aria-hidden="true"
			>
				<span>{t("plan.frontier.band", { band: t(`band.${band}`), score: bandStart[band] })}</span>
			</span>
		));
}

function Legend({ hasCapped, hasLowest }: { hasCapped: boolean; hasLowest: boolean }) {
	const { t } = useWords();
	return (
		<ul className="plan-legend small">
			<li>
				<Sample rank={0} />
				{t("plan.frontier.overall")}
			</li>
			{hasCapped && (
				<li>
					<Sample rank={0} isCapped />
					{t("plan.frontier.capped", { band: t("band.moderate") })}
				</li>
			)}
			{hasLowest && (
				<li>
					<Sample rank={1} />
					{t("plan.frontier.lowest")}
				</li>
			)}
		</ul>
	);
}

const Sample = ({ rank, isCapped: hollow = false }: { rank: number; isCapped?: boolean }) => (
	<svg width="22" height="8" aria-hidden="true">
		<path className="plan-plot-line" data-rank={rank} d="M0 4H22" />
		{hollow && <path className="plan-plot-capped" d="M0 4H22" />}
	</svg>
);

function Mark({ place, look, label }: { place: Place; look: "knee" | "here"; label?: string }) {
	return (
		<span
			className="plan-mark small"
			data-look={look}
			data-side={place.x > 0.6 ? "left" : "right"}
			style={{ left: `${100 * place.x}%`, top: `${100 * place.y}%` }}
			aria-hidden="true"
		>
			{label && <span className="plan-mark-name">{label}</span>}
		</span>
	);
}
