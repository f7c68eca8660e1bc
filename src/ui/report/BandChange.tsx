import { useMemo } from "react";
import { bandChange, type BandChange as Change, type Crossing, scoredReviewOf } from "../../domain/report/bandChange.ts";
import { findGapRow, findRequirement } from "../../domain/report/reportRows.ts";
import { requirementTitle, signedNumber } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import type { Desk } from "../desk.ts";
import { Link } from "../Link.tsx";
import "./parts.css";

/** How many stand open at once; the others wait behind a fold. */
const first = 5;

type Named = Extract<Change, { kind: "named" }>;

/** What alone would take a score to another band: gaps, answers and losses. `pillar` null: the overall score. */
export function BandChange({ desk, pillar }: { desk: Desk; pillar: string | null }) {
	const { report, words } = desk;
	const change = useMemo(() => bandChange(scoredReviewOf(report), pillar), [report, pillar]);
	if (change.kind !== "named") return <p className="soft">{words.t(`bandChange.${change.kind}`)}</p>;
	return (
		<div className="band-change">
			<WayUp up={change.up} desk={desk} />
			<WayDown down={change.down} desk={desk} />
		</div>
	);
}

function WayUp({ up, desk }: { up: Named["up"]; desk: Desk }) {
	const { t } = desk.words;
	if (!up) return <p>{t("bandChange.top")}</p>;
	const isOne = up.gaps.length + up.answers.length > 0;
	return (
		<>
			<p>
				<strong>
					{t("bandChange.up", { band: t(`band.${up.band}`), points: t("points", { n: whole(up.distance, Math.ceil) }) })}
				</strong>
			</p>
			<Steps title={t("bandChange.gaps")} steps={up.gaps} sign={1} desk={desk} />
			<Steps title={t("bandChange.answers")} steps={up.answers} sign={1} desk={desk} />
			<p className="small">
				{t(isOne ? "bandChange.rest" : "bandChange.none")}{" "}
				<Link className="screen-only" to={paths.plan(desk.review.id)}>
					{t("bandChange.toPlan")}
				</Link>
			</p>
		</>
	);
}

function WayDown({ down, desk }: { down: Named["down"]; desk: Desk }) {
	const { t } = desk.words;
	if (!down) return <p className="soft small">{t("bandChange.bottom")}</p>;
	const band = t(`band.${down.band}`);
	if (down.losses.length > 0) {
		return <Steps title={t("bandChange.down", { band })} steps={down.losses} sign={-1} desk={desk} />;
	}
	return (
		<p className="soft small">
			{t("bandChange.down.none", { band, points: t("points", { n: whole(down.margin, Math.floor) }) })}
		</p>
	);
}

interface StepsProps {
	title: string;
	steps: Crossing[];
	/** What the step does to the score. */
	sign: 1 | -1;
	desk: Desk;
}

function Steps({ title, steps, sign, desk }: StepsProps) {
	if (steps.length === 0) return null;
	const rest = steps.slice(first);
	return (
		<div>
			<h3>{title}</h3>
			<StepList steps={steps.slice(0, first)} sign={sign} desk={desk} />
			{rest.length > 0 && (
				<details>
					<summary className="small">{desk.words.t("bandChange.more", { n: rest.length })}</summary>
					<StepList steps={rest} sign={sign} desk={desk} />
				</details>
			)}
		</div>
	);
}

const StepList = ({ steps, sign, desk }: Omit<StepsProps, "title">) => (
	<ul className="report-list band-steps small">
		{steps.map(({ id, points }) => (
			<li key={id}>
				<Step id={id} closes={sign > 0} desk={desk} />
				<span className="figures">{signedNumber(sign * points, desk.words)}</span>
			</li>
		))}
	</ul>
);

/** A gap leads to its row in the report, everything else to the question that decides it. */
function Step({ id, closes, desk: { report, review, words } }: { id: string; closes: boolean; desk: Desk }) {
	const row = findRequirement(report, id);
	if (!row) return null;
	const gap = findGapRow(report, id);
	const waits = closes && gap?.prerequisites.some(({ state }) => state !== "unknown");
	return (
		<span>
			<Link to={gap ? paths.report(review.id, id) : paths.question(review.id, row.item)}>
				{requirementTitle(row.namedBy, words.lens)}
			</Link>
			{waits && <span className="soft"> ({words.t("bandChange.needsFirst")})</span>}
		</span>
	);
}

/** Hundredths would claim more than a range of points can: whole points, on the safe side; below one, as they are. */
const whole = (points: number, round: (points: number) => number): number => (points < 1 ? points : round(points));
