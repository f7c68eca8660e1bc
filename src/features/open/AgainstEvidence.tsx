import { findRequirement } from "../../domain/report/reportRows.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

/** What is said against a fresh file without a reason, and what rests on one that grew old: each with the way to its question. */
export function AgainstEvidence() {
	const { report, words } = useSeen();
	const { t } = words;
	const against = report.contradictions.flatMap((found) =>
		found.kind === "evidence" && found.reason === "" ? [found.requirement] : [],
	);
	const old = report.evidence?.askedAgain ?? [];
	return (
		<>
			{against.length > 0 && <Requirements told={t("open.against", { n: against.length })} ids={against} />}
			{old.length > 0 && <Requirements told={t("evidence.askedAgain", { n: old.length })} ids={old} />}
		</>
	);
}

function Requirements({ told, ids }: { told: string; ids: string[] }) {
	const { review, report, words } = useSeen();
	return (
		<details className="open-evidence">
			<summary>{told}</summary>
			<ul>
				{ids.map((id) => {
					const row = findRequirement(report, id);
					return (
						row && (
							<li key={id}>
								<Link to={paths.question(review.id, row.item)} lang={words.lens.language}>
									{requirementTitle(row.namedBy, words.lens)}
								</Link>
							</li>
						)
					);
				})}
			</ul>
		</details>
	);
}
