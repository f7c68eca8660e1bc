import { type FrontierGeometry, type FrontierStep, layFrontier, type Place, pathOf } from "../../charts/frontier.ts";
import { type FrontierPoint, kneeOf } from "../../domain/plan/frontier.ts";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import type { Words } from "../../i18n/phrases.ts";
import { worthText } from "../../i18n/reportWords.ts";
import { type FrontierMeasure, measureOf, percentOf } from "./frontierMeasure.ts";
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

/** The stairs of best plans, with a slider laid over them: the budget can be dragged along, or moved by keys. */
export function FrontierPlot({ problem, points, total, isWorking }: FrontierPlotProps) {
	const words = useWords();
	const edit = useEdit();
	const { t } = words;
	const measure = measureOf(problem.aim, points);
	const measures: FrontierMeasure[] = measure === "net24" ? ["net24"] : ["highRiskWorth24", "net24"];
	const stepsOf = (key: FrontierMeasure) => points.map((point): FrontierStep => ({ effort: point.effort, value: point[key] }));
	const geometry = layFrontier(measures.map(stepsOf), total);
	const budget = Math.min(problem.budget, total);
	const here = points.findLast(({ effort }) => effort <= budget);
	const knee = isWorking ? null : kneeOf(points, measure);
	const placed = (point: FrontierPoint, effort = point.effort) => geometry.placeOf({ effort, value: point[measure] });
	return (
		<div className="plan-plot">
			<div className="plan-plot-grid">
				<Legend measures={measures} />
				<div className="plan-plot-y figures small" aria-hidden="true">
					<span style={{ top: 0 }}>{worthText(geometry.most, words)}</span>
					<span style={{ top: `${100 * geometry.zero}%` }}>0</span>
				</div>
				<div className="plan-plot-box">
					<Stairs geometry={geometry} measures={measures} />
					{knee && <Mark place={placed(knee)} look="knee" label={t("plan.frontier.kneeLabel")} />}
					{here && <Mark place={placed(here, budget)} look="here" />}
					<input
						type="range"
						aria-label={t("plan.frontier.move")}
						aria-valuetext={here ? valueText(here, points, measure, words) : t("points", { n: budget })}
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
					{here ? valueText(here, points, measure, words) : ""}
				</p>
			</div>
		</div>
	);
}

/** The lines of what is measured over the line of nothing gained, and the best plans as dots on the first. */
function Stairs({ geometry, measures }: { geometry: FrontierGeometry; measures: FrontierMeasure[] }) {
	const zero = [0, 1].map((x) => ({ x, y: geometry.zero }));
	return (
		<svg viewBox={`0 0 ${size} ${size}`} preserveAspectRatio="none" aria-hidden="true">
			<path className="plan-plot-zero" d={pathOf(zero, size)} />
			{geometry.lines.map((corners, index) => (
				<path key={measures[index]} className="plan-plot-line" data-rank={index} d={pathOf(corners, size)} />
			))}
			{geometry.dots[0]?.map((dot) => (
				<path key={dot.x} className="plan-plot-dot" d={pathOf([dot, dot], size)} />
			))}
		</svg>
	);
}

function Legend({ measures }: { measures: FrontierMeasure[] }) {
	const words = useWords();
	return (
		<ul className="plan-legend small">
			{measures.map((measure, index) => (
				<li key={measure}>
					<svg width="22" height="8" aria-hidden="true">
						<path className="plan-plot-line" data-rank={index} d="M0 4H22" />
					</svg>
					{words.t(measure === "net24" ? "plan.frontier.net" : "plan.frontier.highRisk")}
				</li>
			))}
		</ul>
	);
}

function Mark({ place, look, label }: { place: Place; look: "knee" | "here"; label?: string }) {
	return (
		<span
			className="plan-mark small"
			data-look={look}
			data-side={place.x > 0.7 ? "left" : "right"}
			style={{ left: `${100 * place.x}%`, top: `${100 * place.y}%` }}
			aria-hidden="true"
		>
			{label && <span className="plan-mark-name">{label}</span>}
		</span>
	);
}

const valueText = (point: FrontierPoint, points: FrontierPoint[], measure: FrontierMeasure, words: Words): string =>
	words.t("plan.frontier.value", {
		points: words.t("points", { n: point.effort }),
		measure: words.t(`plan.frontier.in.${measure}`),
		worth: worthText(point[measure], words),
		percent: percentOf(point, points, measure),
	});
