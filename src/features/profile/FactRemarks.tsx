import { factsOf } from "../../domain/lens/applicability.ts";
import { formerAnswersTo } from "../../domain/lens/formerFact.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { contradictionId } from "../../domain/report/contradiction.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { paths } from "../../paths.ts";
import { ContradictionNote } from "../../ui/ContradictionNote.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { NoticeText } from "./NoticeText.tsx";

/** What an answer to this fact may bring up, said below it as soon as it does: notices, and what cannot be together. */
export function FactRemarks({ fact }: { fact: string }) {
	const seen = useSeen();
	const { derivedFacts, notices, incompatibilities = [] } = seen.lens;
	const own = notices.filter(({ when }) => when !== undefined && factsOf(when, derivedFacts)[0] === fact);
	const apart = incompatibilities.filter(({ when }) => lastFact(factsOf(when, derivedFacts), seen.lens) === fact);
	if (own.length + apart.length === 0) return null;
	const raised = own.filter(({ id }) => seen.report.notices.includes(id));
	const told = seen.report.contradictions.filter(
		(found) => found.kind === "incompatible" && apart.some(({ id }) => id === found.incompatibility),
	);
	return (
		<div className="profile-notices" role="status">
			{raised.map((notice) => (
				<NoticeText key={notice.id} notice={notice} texts={seen.words.lens} />
			))}
			{told.map((found) => (
				<ContradictionNote key={contradictionId(found)} contradiction={found}>
					<Link to={paths.question(seen.review.id, found.item)}>
						{seen.words.t("contradiction.goTo", { title: seen.words.lens.items[found.item]?.title ?? found.item })}
					</Link>
				</ContradictionNote>
			))}
		</div>
	);
}

/** The one of these facts that the profile asks last: by then everything is said. */
const lastFact = (facts: string[], lens: Lens): string | undefined => lens.facts.findLast(({ id }) => facts.includes(id))?.id;

/** What was answered before the lens asked it so; nothing once it is answered anew. */
export function FormerAnswers({ fact }: { fact: string }) {
	const seen = useSeen();
	const { t, lens } = seen.words;
	return formerAnswersTo(fact, seen.lens, seen.review.workload.facts).map((former) => {
		const texts = lens.formerFacts?.[former.fact];
		const said = (value: FactValue) =>
			typeof value === "string" ? (texts?.values?.[value] ?? value) : t(value ? "profile.yes" : "profile.no");
		return (
			<span key={former.fact} className="soft">
				{t("profile.former", { question: texts?.question ?? former.fact, value: said(former.value) })}
			</span>
		);
	});
}
