import { contradictionId, incompatibleAt } from "../../domain/report/contradiction.ts";
import { paths } from "../../paths.ts";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import { Link } from "../../ui/Link.tsx";
import type { Subject } from "./subject.ts";

/** Facts of the profile that cannot be together and matter for this question, with the way to settle it. */
export const Incompatible = ({ subject: { desk, item } }: { subject: Subject }) =>
	incompatibleAt(desk.lens, desk.report.contradictions, item.id).map((found) => (
		<ContradictionNote key={contradictionId(found)} contradiction={found}>
			<Link to={paths.profile(desk.review.id)}>{desk.words.t("questions.toProfile")}</Link>
		</ContradictionNote>
	));
