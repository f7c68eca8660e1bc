import { useMemo } from "react";
import type { Proposal } from "../../domain/evidence/proposal.ts";
import { namesIn, type StandingGroup } from "../../domain/evidence/standing.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { freshProposals } from "../../domain/report/evidenceFigure.ts";
import { allRequirements } from "../../domain/report/reportRows.ts";
import { withAccepted } from "../../domain/review/evidenceChanges.ts";
import { resourceText } from "../../i18n/evidenceWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { allAccepted } from "./acceptance.ts";

interface ProposalRow {
	proposal: Proposal<StandingGroup>;
	row: RequirementRow;
}

/** Proposals that say otherwise than the review; each is accepted by a person, or all that are certain at once. */
export function ProposalsCard() {
	const { report, words } = useSeen();
	const { t } = words;
	const edit = useEdit();
	const { root, focusNext } = useNextFocus<HTMLElement>();
	const rows = useProposals();
	const certain = rows.filter(({ proposal, row }) => proposal.isCertain && row.status === "unknown");
	const accept = (taken: ProposalRow[]) => {
		focusNext("h2");
		edit((current) =>
			withAccepted(
				current,
				allAccepted(
					taken.map(({ proposal }) => proposal),
					report.today,
				),
			),
		);
	};
	return (
		<section className="card stack" aria-labelledby="evidence-proposals" ref={root}>
			<h2 id="evidence-proposals" tabIndex={-1}>
				{t("evidence.proposals")}
			</h2>
			{rows.length === 0 ? (
				<p className="soft">{t("evidence.proposals.none")}</p>
			) : (
				<>
					<p className="soft">{t("evidence.proposals.lead")}</p>
					{certain.length > 0 && (
						<p>
							<Button look="primary" onClick={() => accept(certain)}>
								{t("evidence.acceptCertain", { n: certain.length })}
							</Button>
						</p>
					)}
					<ul className="evidence-proposals">
						{rows.map((one) => (
							<li key={one.row.id}>
								<ProposalLine {...one} onAccept={() => accept([one])} />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

/** In lens order; of what does not apply nothing is proposed. */
function useProposals(): ProposalRow[] {
	const { review, report, lens } = useSeen();
	return useMemo(() => {
		const rows = new Map(allRequirements(report).map((row) => [row.id, row]));
		return freshProposals(lens, review.evidence, report.today).flatMap((proposal) => {
			const row = rows.get(proposal.requirement);
			return row && row.status !== "notApplicable" && row.status !== proposal.status ? [{ proposal, row }] : [];
		});
	}, [review.evidence, report, lens]);
}

function ProposalLine({ proposal, row, onAccept }: ProposalRow & { onAccept: () => void }) {
	const { review, words } = useSeen();
	const { t, lens } = words;
	const title = requirementTitle(row.namedBy, lens);
	const isAgainst = row.status !== "unknown";
	return (
		<div className="evidence-proposal">
			<div>
				<Link to={paths.question(review.id, row.item)} lang={lens.language}>
					{title}
				</Link>
				<p>
					<strong>{t("evidence.proposed", { status: t(`status.${proposal.status}`) })}</strong>
					{" · "}
					{t("evidence.now", { status: t(`status.${row.status}`) })}
					{" · "}
					{t(isAgainst ? "evidence.against" : proposal.isCertain ? "evidence.certain" : "evidence.uncertain")}
				</p>
				<p className="small soft">{resourcesText(proposal, words)}</p>
			</div>
			<Button aria-label={t("evidence.accept.of", { requirement: title })} onClick={onAccept}>
				{t("evidence.accept")}
			</Button>
		</div>
	);
}

/** So many resources are named at a proposal. */
const mostNamed = 3;

function resourcesText({ bad, good, open, setAside, kind }: Proposal<StandingGroup>, words: Words): string {
	const { t, list } = words;
	const count = (groups: StandingGroup[]) => groups.reduce((sum, group) => sum + group.count, 0);
	const named = (groups: StandingGroup[]) => {
		const names = [...new Set(groups.flatMap(namesIn))].map((name) => resourceText(name, words));
		const rest = names.length - mostNamed;
		return list([...names.slice(0, mostNamed), ...(rest > 0 ? [t("evidence.more", { n: rest })] : [])]);
	};
	const parts = [
		bad.length > 0 && t("evidence.by.bad", { resources: named(bad) }),
		good.length > 0 && t("evidence.by.good", { resources: named(good) }),
		open.length > 0 && t("evidence.by.open", { n: count(open) }),
		setAside.length > 0 && t("evidence.by.setAside", { n: count(setAside) }),
		t(`evidence.${kind}`),
	];
	return parts.filter(Boolean).join(" · ");
}
