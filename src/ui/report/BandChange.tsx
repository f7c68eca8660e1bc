import { useMemo } from "react";
import { bandChange, type BandChange as Change, type Crossing, scoredReviewOf } from "../../domain/report/bandChange.ts";
import { findGapRow, findRequirement } from "../../domain/report/reportRows.ts";
import { capsText } from "../../i18n/bandWords.ts";
import { requirementTitle, signedNumber } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../LensText.tsx";
import { Link } from "../Link.tsx";
import "./parts.css";
import { useSeen, useWords } from "../seen.ts";

/** How many stand open at once; the others wait behind a fold. */
const first = 5;

type Named = Extract<Change, { kind: "named" }>;

/** What alone would take a score to another band: gaps, answers and losses. `pillar` null: the overall score. */
export function BandChange({ pillar }: { pillar: string | null }) {
	const { report, words } = useSeen();
	const change = useMemo(() => bandChange(scoredReviewOf(report), pillar), [report, pillar]);
	if (change.kind !== "named") return <p className="soft">{words.t(`bandChange.${change.kind}`)}</p>;
	return (
		<div className="band-change">
			<WayUp up={change.up} />
			<WayDown down={change.down} />
		</div>
	);
}

function WayUp({ up }: { up: Named["up"] }) {
	const seen = useSeen();
	const { t } = seen.words;
	if (!up) return <p>{t("bandChange.top")}</p>;
	const isOne = up.gaps.length + up.answers.length > 0;
	return (
		<>
			<p>
				<strong>
					{up.caps.length > 0
						? t("bandChange.capped", { band: t(`band.${up.band}`), caps: capsText(up.caps, seen.words) })
						: t("bandChange.up", { band: t(`band.${up.band}`), points: t("points.score", { n: whole(up.distance, Math.ceil) }) })}
				</strong>
			</p>
			<Steps title={t("bandChange.gaps")} steps={up.gaps} sign={1} />
			<Steps title={t("bandChange.answers")} steps={up.answers} sign={1} />
			<p>
				{t(isOne ? "bandChange.rest" : "bandChange.none")}{" "}
				<Link className="screen-only" to={paths.plan(seen.review.id)}>
					{t("bandChange.toPlan")}
				</Link>
			</p>
		</>
	);
}

function WayDown({ down }: { down: Named["down"] }) {
	const { t } = useWords();
	if (!down) return <p className="soft">{t("bandChange.bottom")}</p>;
	const band = t(`band.${down.band}`);
	if (down.losses.length > 0) {
		return <Steps title={t("bandChange.down", { band })} steps={down.losses} sign={-1} />;
	}
	return (
		<p className="soft">
			{t("bandChange.down.none", { band, points: t("points.score", { n: whole(down.margin, Math.floor) }) })}
		</p>
	);
}

interface StepsProps {
	title: string;
	steps: Crossing[];
	/** What the step does to the score. */
	sign: 1 | -1;
}

function Steps({ title, steps, sign }: StepsProps) {
	const words = useWords();
	if (steps.length === 0) return null;
	const rest = steps.slice(first);
	return (
		<div>
			<h3>{title}</h3>
			<StepList steps={steps.slice(0, first)} sign={sign} />
			{rest.length > 0 && (
				<details>
					<summary>{words.t("bandChange.more", { n: rest.length })}</summary>
					<StepList steps={rest} sign={sign} />
				</details>
			)}
		</div>
	);
}

const StepList = ({ steps, sign }: Omit<StepsProps, "title">) => {
	const words = useWords();
	return (
		<ul className="report-list band-steps">
			{steps.map(({ id, points }) => (
				<li key={id}>
					<Step id={id} closes={sign > 0} />
					<span className="figures">{signedNumber(sign * points, words)}</span>
				</li>
			))}
		</ul>
	);
};

/** A gap leads to its row in the report, everything else to the question that decides it. */
function Step({ id, closes }: { id: string; closes: boolean }) {
	const { report, review, words } = useSeen();
	const row = findRequirement(report, id);
	if (!row) return null;
	const gap = findGapRow(report, id);
	const waits = closes && gap?.prerequisites.some(({ state }) => state !== "unknown");
	return (
		<span>
			<Link to={gap ? paths.report(review.id, id) : paths.question(review.id, row.item)}>
				<LensText>{requirementTitle(row.namedBy, words.lens)}</LensText>
			</Link>
			{waits && <span className="soft"> ({words.t("bandChange.needsFirst")})</span>}
		</span>
	);
}

/** Hundredths would claim more than a range of points can: whole points, on the safe side; below one, as they are. */
const whole = (points: number, round: (points: number) => number): number => (points < 1 ? points : round(points));
