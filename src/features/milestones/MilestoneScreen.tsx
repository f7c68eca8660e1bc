import type { Paper } from "../../domain/report/printChoice.ts";
import { lensVersionText } from "../../i18n/lensWords.ts";
import { paths } from "../../paths.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import { Link } from "../../ui/Link.tsx";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { CompareCard, type CompareCardProps } from "./CompareCard.tsx";
import { ExportCard, type ExportCardProps, type OnExportSealed } from "./ExportCard.tsx";
import { Frozen } from "./Frozen.tsx";
import { FrozenGaps } from "./FrozenGaps.tsx";
import { FrozenPlan } from "./FrozenPlan.tsx";
import { FrozenSummary } from "./FrozenSummary.tsx";
import "./milestone.css";
import "./milestones.css";
import { useSeen } from "../../ui/seen.ts";
import { SealCard } from "./SealCard.tsx";
import { SignCard } from "./SignCard.tsx";
import { SignOffsCard } from "./SignOffsCard.tsx";
import type { GivenSignOff } from "./types.ts";
import { useFrozen } from "./useFrozen.ts";

interface MilestoneScreenProps extends CompareCardProps {
	onSign: (given: GivenSignOff) => Promise<boolean>;
	paper: Paper;
	onExportSealed: OnExportSealed;
	onMeasure: ExportCardProps["onMeasure"];
}

/** One milestone as it was frozen: what it came to, its seal, who decided what on it, and the form to sign it. */
export function MilestoneScreen({
	milestone,
	milestones,
	paper,
	onSign,
	onExport,
	onExportSealed,
	onMeasure,
}: MilestoneScreenProps) {
	const { words, review, report } = useSeen();
	const { t, date } = words;
	const { name, day } = milestone.sealed.milestone;
	const frozen = useFrozen(milestone);
	const outcome = outcomeOf(milestone, report.today);
	const lens = lensVersionText(frozen.lens, frozen.words.lens, words);
	return (
		<div className="page signoff">
			<div className="signoff-top">
				<p>
					<Link to={paths.milestones(review.id)}>{t("milestone.back")}</Link>
				</p>
				<h1 tabIndex={-1}>{name}</h1>
				<p className="soft">
					{t("milestone.frozen", { date: date(day) })} · {lens}
				</p>
			</div>
			<div className="signoff-columns">
				<div className="signoff-main">
					<Frozen seen={frozen}>
						<FrozenSummary />
					</Frozen>
					<CompareCard milestone={milestone} milestones={milestones} onExport={onExport} />
					<Frozen seen={frozen}>
						<FrozenPlan />
						<FrozenGaps />
					</Frozen>
				</div>
				<div className="signoff-side">
					<SignOffsCard milestone={milestone} outcome={outcome} />
					<SignCard milestone={milestone} outcome={outcome} frozen={frozen} onSign={onSign} />
					{milestone.check.sealHolds && (
						<Frozen seen={frozen}>
							<ExportCard paper={paper} onExport={onExportSealed} onMeasure={onMeasure} />
						</Frozen>
					)}
					<SealCard milestone={milestone} />
				</div>
			</div>
		</div>
	);
}

/** A milestone's address that leads nowhere on this device. */
export const NoMilestone = () => {
	const { review, words } = useSeen();
	return <Nowhere title={words.t("milestone.none")} to={paths.milestones(review.id)} label={words.t("milestone.back")} />;
};
