import { contradictionsAt } from "../../domain/report/contradiction.ts";
import { RequirementAsk } from "./RequirementAsk.tsx";
import type { Subject } from "./subject.ts";
import "./requirements.css";

/** What the answer decides: every requirement asked in the item. */
export function Requirements({ subject }: { subject: Subject }) {
	const { desk, asked } = subject;
	const { t } = desk.words;
	const apart = new Set(asked.flatMap(({ id }) => contradictionsAt(desk.report.contradictions, id))).size;
	const toSay = asked.filter(({ reason }) => reason === "undecided").length;
	return (
		<section className="questions-decides" aria-labelledby="questions-decides">
			<h2 id="questions-decides">{t("questions.decides")}</h2>
			<p className="questions-to-say" role="status">
				{toSay > 0 && t("questions.toSay", { n: toSay })}
				{apart > 0 && <span className="visually-hidden"> {t("contradiction.count", { n: apart })}</span>}
			</p>
			<ul className="questions-asks">
				{asked.map((requirement) => (
					<li key={requirement.id}>
						<RequirementAsk subject={subject} requirement={requirement} />
					</li>
				))}
			</ul>
		</section>
	);
}
