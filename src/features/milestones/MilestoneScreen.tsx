import type { Paper } from "../../domain/report/printChoice.ts";
import { paths } from "../../paths.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { CompareCard, type CompareCardProps } from "./CompareCard.tsx";
import { ExportCard, type OnExportSealed } from "./ExportCard.tsx";
import { FrozenGaps } from "./FrozenGaps.tsx";
import { FrozenSummary } from "./FrozenSummary.tsx";
import "./milestone.css";
import "./milestones.css";
import { SealCard } from "./SealCard.tsx";
import { SignCard } from "./SignCard.tsx";
import { SignOffsCard } from "./SignOffsCard.tsx";
import type { GivenSignOff } from "./types.ts";
import { useFrozenDesk } from "./useFrozenDesk.ts";

interface MilestoneScreenProps extends CompareCardProps {
	onSign: (given: GivenSignOff) => Promise<boolean>;
	paper: Paper;
	onExportSealed: OnExportSealed;
}

/** One milestone as it was frozen: what it came to, its seal, who decided what on it, and the form to sign it. */
export function MilestoneScreen({ desk, milestone, milestones, paper, onSign, onExport, onExportSealed }: MilestoneScreenProps) {
	const { words, review } = desk;
	const { t, date } = words;
	const { name, day } = milestone.sealed.milestone;
	const frozen = useFrozenDesk(milestone, desk);
	const outcome = outcomeOf(milestone, desk.report.today);
	const lens = t("report.lens.version", { title: frozen.words.lens.title, version: frozen.lens.version });
	return (
		<div className="page signoff">
			<div className="signoff-top">
				<p className="small">
					<Link to={paths.milestones(review.id)}>{t("milestone.back")}</Link>
				</p>
				<h1 tabIndex={-1}>{name}</h1>
				<p className="soft">
					{t("milestone.frozen", { date: date(day) })} · {lens}
				</p>
			</div>
			<div className="signoff-columns">
				<div className="signoff-main">
					<FrozenSummary desk={frozen} />
					<CompareCard desk={desk} milestone={milestone} milestones={milestones} onExport={onExport} />
					<FrozenGaps desk={frozen} />
				</div>
				<div className="signoff-side">
					<SignOffsCard milestone={milestone} outcome={outcome} words={words} />
					<SignCard milestone={milestone} outcome={outcome} frozen={frozen} desk={desk} onSign={onSign} />
					{milestone.check.sealHolds && <ExportCard frozen={frozen} paper={paper} onExport={onExportSealed} />}
					<SealCard milestone={milestone} desk={desk} />
				</div>
			</div>
		</div>
	);
}

/** A milestone's address that leads nowhere on this device. */
export const NoMilestone = ({ desk: { review, words } }: { desk: Desk }) => (
	<Nowhere title={words.t("milestone.none")} to={paths.milestones(review.id)} label={words.t("milestone.back")} />
);
