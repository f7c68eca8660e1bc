import { useState } from "react";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { effectsOf, type FallenAway, factText, type OpenFact } from "./effects.ts";
import { focusFact } from "./FactsSection.tsx";
import "./effectPanel.css";
import { useSeen, useWords } from "../../ui/seen.ts";

/** What the profile decides, live: which questions apply, which fall away and why, and what it does to the score. */
export function EffectPanel() {
	const seen = useSeen();
	const { t } = seen.words;
	const { fallenAway, unconfirmed, openFacts } = effectsOf(seen.lens, seen.review, seen.report);
	const total = seen.report.questions.length;
	const all = t(unconfirmed > 0 ? "profile.allApply.soFar" : "profile.allApply", { n: total });
	return (
		<section className="card stack" aria-labelledby="profile-effect">
			<h2 id="profile-effect">{t("profile.effect")}</h2>
			<p className="profile-applies" role="status">
				{fallenAway.length === 0 ? all : t("profile.applies", { n: total - fallenAway.length, total })}
			</p>
			<ScoreChange key={seen.review.id} score={seen.report.overall} />
			{fallenAway.length > 0 && <FallenAwayList rows={fallenAway} />}
			{unconfirmed > 0 && <OpenFacts count={unconfirmed} facts={openFacts} />}
		</section>
	);
}

/** The score now and, once the profile has moved it, as it was when this page was opened; words until enough is known for one. */
function ScoreChange({ score }: { score: ScoreFigure | null }) {
	const { t } = usePhrases();
	const shown = score?.shown ?? t("score.none");
	const [before] = useState(shown);
	if (score?.bands === null) return <TooEarly />;
	return (
		<div>
			<p className="eyebrow">{t("profile.score")}</p>
			<p className="profile-score figures">
				{before !== shown && (
					<>
						<span className="soft">{before}</span> <span aria-hidden="true">→</span>
						<span className="visually-hidden">{t("profile.score.to")}</span>{" "}
					</>
				)}
				<strong>{shown}</strong> <span className="soft small">{score ? t("score.outOf") : t("score.nothing")}</span>
			</p>
			{before !== shown && <p className="soft">{t("profile.score.changed")}</p>}
		</div>
	);
}

function TooEarly() {
	const { t } = usePhrases();
	return (
		<div>
			<p className="eyebrow">{t("profile.score")}</p>
			<p>{t("profile.score.early")}</p>
		</div>
	);
}

function FallenAwayList({ rows }: { rows: FallenAway[] }) {
	const seen = useSeen();
	const { t, list, lens } = seen.words;
	const reasons = (ids: string[]) => list(ids.map((id) => factText(id, seen.review, seen.lens, seen.words)));
	return (
		<details open>
			<summary>{t("profile.fallsAway", { n: rows.length })}</summary>
			<ul className="profile-items">
				{rows.map(({ item, pillar, facts: behind }) => (
					<li key={item} className="pillar" {...pillarMark(pillar, lens)}>
						<span className="profile-item">{lens.items[item]?.title ?? item}</span>
						<span className="soft">{t("profile.because", { reasons: reasons(behind) })}</span>
					</li>
				))}
			</ul>
		</details>
	);
}

/** As many titles as one reads at once; more unfold. */
const atOnce = 3;

function OpenFacts({ count, facts }: { count: number; facts: OpenFact[] }) {
	const { t, lens } = useWords();
	return (
		<details>
			<summary>{t("profile.unconfirmed", { n: count })}</summary>
			<p className="soft">{t("profile.unconfirmed.hint")}</p>
			<ul className="profile-items">
				{facts.map(({ fact, items }) => (
					<li key={fact}>
						<Button look="quiet" className="profile-jump" onClick={() => focusFact(fact)}>
							{lens.facts[fact]?.short ?? fact}
						</Button>
						{items.length <= atOnce ? (
							<Titles items={items} />
						) : (
							<details>
								<summary>{t("questions.count", { n: items.length })}</summary>
								<Titles items={items} />
							</details>
						)}
					</li>
				))}
			</ul>
		</details>
	);
}

function Titles({ items }: { items: string[] }) {
	const { list, lens } = useWords();
	return <span className="soft">{list(items.map((item) => lens.items[item]?.title ?? item))}</span>;
}
