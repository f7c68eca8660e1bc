import { evidenceOf } from "../../domain/lens/lensTexts.ts";
import { useSeen } from "../../ui/seen.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { PolicyLine } from "./PolicyLine.tsx";
import type { Subject } from "./subject.ts";
import { policiesOf } from "./touching.ts";

/** What to ask to see, and the policies that look at it. */
export function EvidencePart({ subject }: { subject: Subject }) {
	const { lens, words } = useSeen();
	const { item, texts } = subject;
	const { t } = words;
	const policies = policiesOf(item, lens);
	return (
		<>
			<p className="small soft">{t(evidenceOf(item, texts).length > 0 ? "questions.askToSee" : "questions.askToSee.none")}</p>
			<EvidenceList subject={subject} />
			{policies.length > 0 && (
				<details className="questions-more">
					<summary>{t("questions.policies")}</summary>
					<ul className="questions-bullets">
						{policies.map((policy) => (
							<li key={policy.id}>
								<PolicyLine policy={policy} proves={null} words={words} />
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
