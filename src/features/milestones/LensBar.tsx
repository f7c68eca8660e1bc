import { formerAnswersTo } from "../../domain/lens/formerFact.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import "./lensBar.css";

/** Stands above every screen while answers of an earlier version of the lens wait for a word: which questions, which facts, and the way there. */
export function LensBar() {
	const { review, lens, words, report } = useSeen();
	const { t } = words;
	const waiting = report.questions.filter(({ item, progress }) => progress !== "hidden" && review.askAgain.includes(item));
	const asked = report.facts.filter((fact) => fact.asked && formerAnswersTo(fact.id, lens, review.workload.facts).length > 0);
	const [first] = waiting;
	if (!first && asked.length === 0) return null;
	return (
		<section className="lens-bar" aria-label={t("lensBar.label")}>
			<p>
				<strong>{t("lensBar.label")}.</strong>
			</p>
			{first && (
				<p>
					{t("lensBar.items", { n: waiting.length })}{" "}
					<Link to={paths.question(review.id, first.item)}>{t("lensBar.toFirst")}</Link>
				</p>
			)}
			{asked.length > 0 && (
				<p>
					{t("lensBar.facts", { n: asked.length })} <Link to={paths.profile(review.id)}>{t("lensBar.toProfile")}</Link>
				</p>
			)}
		</section>
	);
}
