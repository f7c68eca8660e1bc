import { evidenceOf } from "../../domain/lens/lensTexts.ts";
import { withEvidence } from "../../domain/review/changes.ts";
import { useEdit } from "../../ui/editing.ts";
import type { Subject } from "./subject.ts";

/** What to ask to see, ticked off as somebody has seen it. */
export function EvidenceList({ subject: { item, texts, question } }: { subject: Subject }) {
	const edit = useEdit();
	return (
		<ul className="questions-evidence">
			{evidenceOf(item, texts).map((id) => (
				<li key={id}>
					<label>
						<input
							type="checkbox"
							checked={question.answer.evidenceSeen.includes(id)}
							onChange={(event) => {
								const seen = event.target.checked;
								edit((review) => withEvidence(review, item.id, id, seen));
							}}
						/>
						<span>{texts.evidence[id]}</span>
					</label>
				</li>
			))}
		</ul>
	);
}
