import { useMemo } from "react";
import { preClose } from "../../domain/milestone/preClose.ts";
import { CheckCard } from "./CheckCard.tsx";
import { FreezeCard } from "./FreezeCard.tsx";
import { type LensChange, LensChangeCard } from "./LensChangeCard.tsx";
import { type MilestoneActions, MilestonesCard } from "./MilestonesCard.tsx";
import "./milestones.css";
import { useSeen } from "../../ui/seen.ts";
import { SignersCard } from "./SignersCard.tsx";
import { Steps } from "./Steps.tsx";
import type { OpenMilestone } from "./types.ts";

export interface SignOffScreenProps extends MilestoneActions {
	/** Null while they load. */
	milestones: OpenMilestone[] | null;
	/** How many stand on this device and cannot be read. */
	unreadable: number;
	/** This browser cannot read or seal milestones. */
	failed: boolean;
	/** What a later version of the lens asks otherwise than the latest milestone's. */
	lensChange: LensChange | null;
	onFreeze: (name: string) => Promise<string | null>;
}

/** The way to a signature: what stands against it, whom it waits for, and what was frozen so far. */
export function SignOffScreen({ milestones, unreadable, failed, lensChange, onFreeze, ...actions }: SignOffScreenProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const findings = useMemo(() => preClose(seen.report, seen.review.askAgain), [seen.report, seen.review.askAgain]);
	return (
		<div className="page signoff">
			<div className="signoff-top">
				<h1 tabIndex={-1}>{t("signOff.title")}</h1>
				<p className="soft">{t("signOff.lead")}</p>
			</div>
			{failed && <p className="card milestone-caution">{t("milestones.failed")}</p>}
			{unreadable > 0 && <p className="card milestone-caution">{t("milestones.unreadable", { n: unreadable })}</p>}
			{milestones?.length === 0 && <Steps />}
			<MilestonesCard key={seen.review.id} milestones={milestones ?? []} {...actions} />
			{lensChange && <LensChangeCard change={lensChange} />}
			<div className="signoff-columns">
				<CheckCard findings={findings} />
				<div className="signoff-side">
					<SignersCard />
					<FreezeCard key={seen.review.id} findings={findings} onFreeze={onFreeze} />
				</div>
			</div>
		</div>
	);
}
