import { useMemo, useState } from "react";
import { isLocked } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { Words } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText } from "../../i18n/signOffWords.ts";
import { paths } from "../../paths.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import { Button } from "../../ui/Button.tsx";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { SealText } from "./SealText.tsx";
import type { OpenMilestone } from "./types.ts";

export interface MilestoneActions {
	onRemove: (milestone: OpenMilestone) => Promise<void>;
	/** Brings back what was just removed. */
	onRestore: (milestone: OpenMilestone) => Promise<void>;
}

interface MilestonesCardProps extends MilestoneActions {
	milestones: OpenMilestone[];
}

/** The milestones of a review, the latest first; what nobody has signed can be removed, and brought back at once. */
export function MilestonesCard({ milestones, onRemove, onRestore }: MilestonesCardProps) {
	const { words, review, report } = useSeen();
	const { t } = words;
	const { root, focusNext } = useNextFocus<HTMLElement>();
	const [removed, setRemoved] = useState<OpenMilestone | null>(null);
	const columns = useMemo(() => {
		const remove = async (milestone: OpenMilestone) => {
			await onRemove(milestone);
			focusNext("[data-undo]");
			setRemoved(milestone);
		};
		return columnsOf({ words, review: review.id, today: report.today }, remove);
	}, [words, review.id, report.today, onRemove, focusNext]);
	const undo = async (milestone: OpenMilestone) => {
		await onRestore(milestone);
		focusNext("h2");
		setRemoved(null);
	};
	if (milestones.length === 0 && !removed) return null;
	return (
		<section className="card stack" aria-labelledby="milestones" ref={root}>
			<h2 id="milestones" tabIndex={-1}>
				{t("milestones.title")}
			</h2>
			{milestones.length > 0 && (
				<DataTable label={t("milestones.title")} columns={columns} rows={milestones} keyOf={({ sealed }) => sealed.seal} />
			)}
			{removed && (
				<p className="row milestone-removed">
					<span role="status">{t("milestones.removed", { name: removed.sealed.milestone.name })}</span>
					<Button data-undo onClick={() => undo(removed)}>
						{t("common.undo")}
					</Button>
				</p>
			)}
		</section>
	);
}

interface Base {
	words: Words;
	/** Its id. */
	review: string;
	/** ISO day. */
	today: string;
}

function columnsOf({ words, review, today }: Base, onRemove: (milestone: OpenMilestone) => void): DataColumn<OpenMilestone>[] {
	const { t, date, number } = words;
	return [
		{
			id: "name",
			header: t("milestones.name"),
			role: "head",
			cell: ({ sealed }) => (
				<Link className="milestone-name" to={paths.milestone(review, sealed.seal)}>
					{sealed.milestone.name}
				</Link>
			),
		},
		{ id: "day", header: t("milestones.day"), cell: ({ sealed }) => date(sealed.milestone.day) },
		{ id: "score", header: t("report.score"), cell: ({ sealed }) => scoreText(sealed.milestone.report.overall, words) },
		{
			id: "high",
			header: t("report.highRisks.column"),
			cell: ({ sealed }) => number(sealed.milestone.report.risks.high),
		},
		{
			id: "signOffs",
			header: t("signOff.title"),
			role: "wide",
			cell: (one) => <StateCell outcome={outcomeOf(one, today)} />,
		},
		{
			id: "seal",
			header: t("seal.title"),
			role: "wide",
			cell: ({ sealed, check }) => (
				<>
					<SealText seal={sealed.seal} />
					{!check.sealHolds && <span className="milestone-caution small">{t("seal.broken")}</span>}
				</>
			),
		},
		{
			id: "remove",
			header: t("common.remove"),
			quiet: true,
			cell: (one) =>
				!isLocked(one.sealed) && (
					<Button
						look="quiet"
						className="small"
						aria-label={`${t("common.remove")}: ${one.sealed.milestone.name}`}
						onClick={() => onRemove(one)}
					>
						{t("common.remove")}
					</Button>
				),
		},
	];
}

function StateCell({ outcome: { state, progress } }: { outcome: SignOffOutcome }) {
	const words = useWords();
	const signed = signOffProgressText(progress, words);
	return (
		<>
			{signOffStateText(state, words)}
			{signed && <span className="soft small milestone-progress">{signed}</span>}
		</>
	);
}
