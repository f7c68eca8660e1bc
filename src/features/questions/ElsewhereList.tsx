import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import { textOf } from "./textOf.ts";
import { type Elsewhere, elsewhereOf } from "./touching.ts";
import { statusWord } from "./wording.ts";
import "./elsewhereList.css";

/** Recommendations that touch the question but are decided in another one, with what was said there. */
export function ElsewhereList({ subject }: { subject: Subject }) {
	const { lens, report, words } = useSeen();
	const elsewhere = elsewhereOf({ ...subject, lens, report });
	if (elsewhere.length === 0) return null;
	return (
		<section className="questions-elsewhere" aria-labelledby="questions-elsewhere">
			<h2 id="questions-elsewhere">{words.t("questions.elsewhere")}</h2>
			<ul className="questions-elsewhere-list">
				{elsewhere.map((touch) => (
					<li key={touch.requirement.id}>
						<ElsewhereLine touch={touch} />
					</li>
				))}
			</ul>
		</section>
	);
}

function ElsewhereLine({ touch: { recommendation, requirement } }: { touch: Elsewhere }) {
	const { review, words } = useSeen();
	const { t, lens } = words;
	return (
		<>
			<span>
				<LensText>{requirementTitle(recommendation, lens)}</LensText>{" "}
				<Link to={paths.question(review.id, requirement.item)} className="small">
					{t("questions.elsewhere.in", { question: textOf(lens.items, requirement.item).title })}
				</Link>
			</span>
			<span className="chip">{statusWord(requirement, words)}</span>
		</>
	);
}
