import "./open.css";
import { useMemo } from "react";
import { isKnownEnough, knownPercent } from "../../domain/report/knownWeight.ts";
import { type OpenPoint, type OpenState, openPoints } from "../../domain/report/openPoints.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { AgainstEvidence } from "./AgainstEvidence.tsx";
import { OldEvidence } from "./OldEvidence.tsx";
import { OpenTable } from "./OpenTable.tsx";
import { pathTo } from "./pathTo.ts";

const states: OpenState[] = ["begun", "open", "dontKnow", "guess"];

/** What is not answered, half answered, not known or guessed, before the report and never in its way. */
export function OpenScreen() {
	const { report, review, words } = useSeen();
	const { t, number } = words;
	const [query, change] = useQuery();
	const points = useMemo(() => openPoints(report, review), [report, review]);
	const kinds = states.filter((state) => points.some((point) => point.state === state));
	const shown = kinds.find((state) => state === query.get("state")) ?? null;
	const unsettled = points.filter(({ state }) => state !== "guess");
	return (
		<div className="open">
			<div className="open-head">
				<div>
					<h1 tabIndex={-1}>{t("open.title")}</h1>
					<Summary points={points} />
					<AgainstEvidence />
					<OldEvidence />
				</div>
				{kinds.length > 1 && (
					<Segmented
						label={t("open.filter")}
						value={shown ?? "all"}
						options={[
							{ value: "all", label: `${t("open.all")} ${number(points.length)}` },
							...kinds.map((state) => ({
								value: state,
								label: `${t(`open.filter.${state}`)} ${number(points.filter((point) => point.state === state).length)}`,
							})),
						]}
						onChange={(state) => change((now) => withEntry(now, "state", state === "all" ? "" : state))}
					/>
				)}
			</div>
			{points.length > 0 && <OpenTable points={points} state={shown} />}
			<nav className="open-foot" aria-label={t("questions.move")}>
				<Link className="button" data-look="quiet" to={paths.questions(review.id)}>
					<span aria-hidden="true">←</span> {t("nav.questions")}
				</Link>
				<span className="open-foot-gap" />
				{unsettled[0] && (
					<Link className="button" to={pathTo(review.id, unsettled[0])}>
						{t("open.through", { n: unsettled.length })}
					</Link>
				)}
				<Link className="button" data-look="primary" to={paths.report(review.id)}>
					{t("questions.toReport")} <span aria-hidden="true">→</span>
				</Link>
			</nav>
		</div>
	);
}

/** How many questions are answered, in how many of them it is not known, what the score is today, how much of it is a guess, and whether too little is known to sign. */
function Summary({ points }: { points: OpenPoint[] }) {
	const { report, words } = useSeen();
	const { t } = words;
	const { answered, visible } = report.progress;
	const count = (kind: OpenState) => points.filter(({ state }) => state === kind).length;
	const guesses = count("guess");
	const unknown = count("dontKnow");
	const parts = [
		points.length === guesses && t("open.nothing"),
		t("open.answered", { answered, visible }),
		unknown > 0 && t("open.unknown", { n: unknown }),
		report.overall && t("open.score", { score: report.overall.shown }),
		guesses > 0 && t("open.guesses", { n: guesses }),
		!isKnownEnough(report) && t("open.known", { percent: knownPercent(report) }),
	];
	return <p className="soft">{parts.filter(Boolean).join(" ")}</p>;
}
