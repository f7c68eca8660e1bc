import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import type { Subject } from "./subject.ts";
import { textOf } from "./textOf.ts";
import { type Elsewhere, elsewhereOf } from "./touching.ts";
import { statusWord } from "./wording.ts";
import "./elsewhereList.css";

/** Recommendations that touch the question but are decided in another one, with what was said there. */
export function ElsewhereList({ subject: { desk, item, requirements } }: { subject: Subject }) {
	const elsewhere = elsewhereOf(item, requirements);
	if (elsewhere.length === 0) return null;
	return (
		<section className="questions-elsewhere" aria-labelledby="questions-elsewhere">
			<h2 id="questions-elsewhere">{desk.words.t("questions.elsewhere")}</h2>
			<ul className="questions-elsewhere-list">
				{elsewhere.map((touch) => (
					<li key={touch.requirement.id}>
						<ElsewhereLine desk={desk} touch={touch} />
					</li>
				))}
			</ul>
		</section>
	);
}

function ElsewhereLine({ desk, touch: { recommendation, requirement } }: { desk: Desk; touch: Elsewhere }) {
	const { t, lens } = desk.words;
	return (
		<>
			<span>
				{requirementTitle(recommendation, lens)}{" "}
				<Link to={paths.question(desk.review.id, requirement.item)} className="small">
					{t("questions.elsewhere.in", { question: textOf(lens.items, requirement.item).title })}
				</Link>
			</span>
			<span className="chip">{statusWord(requirement, desk.words)}</span>
		</>
	);
}
