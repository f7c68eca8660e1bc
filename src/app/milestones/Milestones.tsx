import { useCallback } from "react";
import { useParams } from "react-router";
import { browserLanguage } from "../../browser/language.ts";
import { usualPaper } from "../../domain/report/printChoice.ts";
import { MilestoneScreen, NoMilestone } from "../../features/milestones/MilestoneScreen.tsx";
import { SignOffScreen } from "../../features/milestones/SignOffScreen.tsx";
import type { GivenSignOff, OpenMilestone } from "../../features/milestones/types.ts";
import { useMilestones } from "../../store/milestones.ts";
import { type Seen, useSeen } from "../../ui/seen.ts";
import { exportComparison } from "./exportComparison.ts";
import { exportMilestone, measureMilestone } from "./exportMilestone.ts";
import { freezeReview } from "./freezeReview.ts";
import { signOffOf } from "./signMilestone.ts";
import { useLensChange } from "./useLensChange.ts";
import { useMilestonesOf } from "./useMilestonesOf.ts";

/** The milestones of a review: all of them, or the one whose seal is in the address. */
export function Milestones() {
	const seen = useSeen();
	const { milestone: seal } = useParams();
	const found = useMilestonesOf(seen.review.id);
	const onFreeze = useFreezing(seen);
	const lensChange = useLensChange(seen.lens, found.milestones?.[0]);
	if (seal === undefined) {
		return (
			<SignOffScreen
				{...found}
				lensChange={lensChange}
				onFreeze={onFreeze}
				onRemove={removeMilestone}
				onRestore={restoreMilestone}
			/>
		);
	}
	if (!found.milestones) return <p className="page soft">{seen.words.t("app.loading")}</p>;
	const milestone = found.milestones.find(({ sealed }) => sealed.seal === seal);
	if (!milestone) return <NoMilestone />;
	return (
		<MilestoneScreen
			key={seal}
			milestone={milestone}
			milestones={found.milestones}
			onSign={(given) => signMilestone(milestone, given)}
			paper={usualPaper(browserLanguage())}
			onExportSealed={(request, watch) => exportMilestone(milestone, seen.words, request, watch)}
			onMeasure={(print, signal) => measureMilestone(milestone, seen.words, print, signal)}
			onExport={(request, watch) => exportComparison(seen, request, watch)}
		/>
	);
}

const { add, putBack, remove, signOff } = useMilestones.getState();

/** Freezes the review as it stands; answers the seal, or null where this device cannot seal or keep it. */
function useFreezing({ review, lens, report }: Seen) {
	return useCallback(
		async (name: string): Promise<string | null> => {
			try {
				const sealed = await freezeReview(review, lens, name, report.today);
				const kept = await add(sealed);
				return kept.ok ? sealed.seal : null;
			} catch {
				return null;
			}
		},
		[review, lens, report.today],
	);
}

async function removeMilestone(milestone: OpenMilestone): Promise<void> {
	await remove(milestone);
}

async function restoreMilestone(milestone: OpenMilestone): Promise<void> {
	await putBack(milestone);
}

/** Keeps what somebody decided; false where this device cannot sign or keep it. */
async function signMilestone(milestone: OpenMilestone, given: GivenSignOff): Promise<boolean> {
	try {
		await signOff(milestone, await signOffOf(given, milestone.sealed.seal));
		return true;
	} catch {
		return false;
	}
}
