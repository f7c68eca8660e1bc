import { useMemo } from "react";
import { errorsOn } from "../../domain/milestone/preClose.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";
import { FindingList } from "./FindingList.tsx";
import { Frozen } from "./Frozen.tsx";
import { SignForm } from "./SignForm.tsx";
import type { GivenSignOff, OpenMilestone } from "./types.ts";

interface SignCardProps {
	milestone: OpenMilestone;
	outcome: SignOffOutcome;
	/** What it has frozen. */
	frozen: Seen;
	onSign: (given: GivenSignOff) => Promise<boolean>;
}

/** The form to sign with, or why nobody can sign: errors stand against it as of today, or its seal does not hold. */
export function SignCard({ milestone, outcome, frozen, onSign }: SignCardProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const { review, lens } = frozen;
	const { today } = seen.report;
	const errors = useMemo(() => errorsOn(lens, review, today), [lens, review, today]);
	if (milestone.check.sealHolds && errors.length === 0) {
		return <SignForm milestone={milestone} outcome={outcome} onSign={onSign} />;
	}
	return (
		<section className="card stack preclose" aria-labelledby="sign-refused">
			<h2 id="sign-refused">{t("sign.refused")}</h2>
			<p>{t(milestone.check.sealHolds ? "sign.refused.errors" : "sign.refused.seal")}</p>
			{milestone.check.sealHolds && (
				<>
					<Frozen seen={frozen}>
						<FindingList findings={errors} />
					</Frozen>
					<p>
						<Link to={paths.milestones(review.id)}>{t("sign.refused.again")}</Link>
					</p>
				</>
			)}
		</section>
	);
}
