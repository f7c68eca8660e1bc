import { type Briefing, type BriefUnknown, firstLook } from "../../../domain/report/briefing.ts";
import { unknownFacts, unknownSum, unknownTitle } from "../../../i18n/briefingWords.ts";
import { paths } from "../../../paths.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { Link } from "../../../ui/Link.tsx";
import { useSeen } from "../../../ui/seen.ts";
import "./stillUnknown.css";

/** What nobody knows yet: who finds out, by when, and what it could add. */
export function StillUnknown({ unknown }: Pick<Briefing, "unknown">) {
	const { words, review } = useSeen();
	const { t } = words;
	const { points } = unknown;
	return (
		<section className="briefing-unknown" aria-labelledby="briefing-unknown">
			<div className="briefing-title">
				<h3 id="briefing-unknown">{t("briefing.unknown")}</h3>
				{points.length > 0 && <span className="soft">{unknownSum(unknown, words)}</span>}
				{points.length > 0 && (
					<Link to={paths.open(review.id)} aria-label={t("briefing.unknown.all.said")}>
						{t("briefing.unknown.all")}
					</Link>
				)}
			</div>
			{points.length === 0 && <p className="soft">{t("briefing.unknown.none")}</p>}
			<ul>
				{points.slice(0, firstLook.unknown).map((point) => (
					<Unknown key={point.item} point={point} />
				))}
			</ul>
		</section>
	);
}

function Unknown({ point }: { point: BriefUnknown }) {
	const { words, review, report } = useSeen();
	const [requirement] = point.requirements;
	return (
		<li>
			<Link className="briefing-way" to={paths.waiting(review.id, point.item, requirement)}>
				<LensText>{unknownTitle(point, words)}</LensText>
			</Link>
			<span className="soft figures">{unknownFacts(point, report.today, words).join(" · ")}</span>
		</li>
	);
}
