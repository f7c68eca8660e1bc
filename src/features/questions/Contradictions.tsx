import { type Contradiction, contradictionId, contradictionsAt, otherSide } from "../../domain/report/contradiction.ts";
import { withEvidenceReason } from "../../domain/review/evidenceChanges.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextArea } from "../../ui/fields.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import { textOf } from "./textOf.ts";

interface ContradictionsProps {
	subject: Subject;
	requirement: string;
	/** Goes back to what the answers suggest. */
	onUnset: () => void;
}

/** What does not fit together about a requirement, each with the ways to settle it. */
export function Contradictions({ subject, requirement, onUnset }: ContradictionsProps) {
	const { report } = useSeen();
	return contradictionsAt(report.contradictions, requirement).map((contradiction) => (
		<ContradictionNote key={contradictionId(contradiction)} contradiction={contradiction}>
			<Ways subject={subject} requirement={requirement} contradiction={contradiction} onUnset={onUnset} />
		</ContradictionNote>
	));
}

function Ways({ subject, requirement, contradiction, onUnset }: ContradictionsProps & { contradiction: Contradiction }) {
	const { review, words } = useSeen();
	const { item } = subject;
	const { t, lens } = words;
	const other = otherSide(contradiction, requirement);
	if (contradiction.kind === "incompatible") return <Link to={paths.profile(review.id)}>{t("questions.toProfile")}</Link>;
	if (contradiction.kind === "evidence") return <AgainstEvidence requirement={requirement} />;
	if (other) {
		// Both may stand in this very question.
		if (other.item === item.id) return null;
		return (
			<Link to={paths.question(review.id, other.item)}>
				{t("contradiction.goTo", { title: textOf(lens.items, other.item).title })}
			</Link>
		);
	}
	return (
		<>
			<Button look="quiet" onClick={onUnset}>
				{t("questions.backToSuggested")}
			</Button>
			{contradiction.kind === "profile" && <Link to={paths.profile(review.id)}>{t("questions.toProfile")}</Link>}
		</>
	);
}

/** The way to what files show, and why what was said stands all the same. */
function AgainstEvidence({ requirement }: { requirement: string }) {
	const { review, words } = useSeen();
	const edit = useEdit();
	return (
		<>
			<Link to={paths.evidence(review.id)}>{words.t("contradiction.toEvidence")}</Link>
			<TextArea
				label={words.t("contradiction.why")}
				hint={words.t("contradiction.why.hint")}
				rows={2}
				value={review.evidence?.reasons?.[requirement] ?? ""}
				onChange={(reason) => edit((current) => withEvidenceReason(current, requirement, reason))}
			/>
		</>
	);
}
