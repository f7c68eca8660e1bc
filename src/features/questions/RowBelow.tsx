import type { Expression } from "../../domain/lens/fact.ts";
import { evidenceMark } from "../../i18n/evidenceWords.ts";
import { paths } from "../../paths.ts";
import type { RowAround } from "../../ui/asking/SayRows.tsx";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";
import { Contradictions } from "./Contradictions.tsx";
import { partsOf } from "./requirementParts.ts";
import type { Subject } from "./subject.ts";
import { openFactNames, rulingFacts } from "./wording.ts";

/** What does not fit together about a requirement and, where it is asked again, where its status comes from. */
export function RowBelow({ subject, around: { row, unfolded, unset } }: { subject: Subject; around: RowAround }) {
	const seen = useSeen();
	const { report, words } = seen;
	const byHand = row.reason === "byHand";
	/** Then the way back stands with what does not fit. */
	const disagrees = report.contradictions.some(
		({ kind, requirement, other }) => kind !== "incompatible" && kind !== "evidence" && requirement === row.id && other === null,
	);
	const mark = evidenceMark(row.id, report.evidence, words);
	const origin = unfolded ? originText(subject, row, seen) : "";
	return (
		<>
			{origin !== "" && (
				<p className="small soft questions-origin">
					{origin}
					{byHand && !disagrees && (
						<Button look="quiet" onClick={unset}>
							{words.t("questions.backToSuggested")}
						</Button>
					)}
				</p>
			)}
			{mark !== "" && (
				<p className="small questions-evidence">
					<Link to={paths.evidence(seen.review.id)}>{mark}</Link>
				</p>
			)}
			<Contradictions subject={subject} requirement={row.id} onUnset={unset} />
		</>
	);
}

/** Where the status comes from, and what the profile says where it says more of this requirement than of its question. */
function originText({ item, profile, question }: Subject, row: RowAround["row"], { words, lens }: Seen): string {
	const { t } = words;
	const parts = partsOf(row, lens, words.lens, profile);
	const conditions: Expression[] = [item.appliesWhen, ...parts.map(({ appliesWhen }) => appliesWhen)];
	if (row.applies === false) {
		const facts = rulingFacts(conditions, profile, words);
		return t(row.reason === "byHand" ? "questions.ruledOutByHand" : "questions.ruledOut", { facts });
	}
	const said = row.reason === "undecided" ? "" : t(`reason.${row.reason}`);
	if (row.applies === true || question.applies === null) return said;
	const unsure = t("questions.unconfirmed", { facts: openFactNames(conditions, profile, words) });
	return [said, unsure].filter(Boolean).join(". ");
}
