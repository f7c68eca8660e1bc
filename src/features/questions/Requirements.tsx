import { Link } from "react-router";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { RequirementAsk } from "./RequirementAsk.tsx";
import type { Subject } from "./subject.ts";
import { textOf } from "./textOf.ts";
import { type Elsewhere, elsewhereOf } from "./touching.ts";
import { statusWord } from "./wording.ts";

/** What the answer decides: every requirement asked in the item, then those that touch it from other questions. */
export function Requirements({ subject }: { subject: Subject }) {
	const { desk, asked, item, requirements } = subject;
	const { t } = desk.words;
	const toSay = asked.filter(({ reason }) => reason === "undecided").length;
	const elsewhere = elsewhereOf(item, requirements);
	return (
		<>
			<section className="questions-decides" aria-labelledby="questions-decides">
				<h2 id="questions-decides">{t("questions.decides")}</h2>
				<p className="questions-to-say" role="status">
					{toSay > 0 && t("questions.toSay", { n: toSay })}
				</p>
				<ul className="questions-asks">
					{asked.map((requirement) => (
						<li key={requirement.id}>
							<RequirementAsk subject={subject} requirement={requirement} />
						</li>
					))}
				</ul>
			</section>
			{elsewhere.length > 0 && (
				<section className="questions-elsewhere" aria-labelledby="questions-elsewhere">
					<h2 id="questions-elsewhere">{t("questions.elsewhere")}</h2>
					<ul className="questions-elsewhere-list">
						{elsewhere.map((touch) => (
							<li key={touch.requirement.id}>
								<ElsewhereLine desk={desk} touch={touch} />
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

function ElsewhereLine({ desk, touch: { recommendation, requirement } }: { desk: Desk; touch: Elsewhere }) {
	const { t, lens } = desk.words;
	return (
		<>
			<span>
				{textOf(lens.recommendations, recommendation).title}{" "}
				<Link to={paths.question(desk.review.id, requirement.item)} className="small">
					{t("questions.elsewhere.in", { question: textOf(lens.items, requirement.item).title })}
				</Link>
			</span>
			<span className="chip" data-status={requirement.status}>
				{statusWord(requirement, desk.words)}
			</span>
		</>
	);
}
