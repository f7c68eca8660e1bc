import { contradictionId, incompatibleAt } from "../../domain/report/contradiction.ts";
import { paths } from "../../paths.ts";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";

/** Facts of the profile that cannot be together and matter for this question, with the way to settle it. */
export function Incompatible({ subject: { item } }: { subject: Subject }) {
	const { review, report, lens, words } = useSeen();
	return incompatibleAt(lens, report.contradictions, item.id).map((found) => (
		<ContradictionNote key={contradictionId(found)} contradiction={found}>
			<Link to={paths.profile(review.id)}>{words.t("questions.toProfile")}</Link>
		</ContradictionNote>
	));
}
