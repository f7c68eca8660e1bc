import { useCallback } from "react";
import { SignOffScreen } from "../../features/milestones/SignOffScreen.tsx";
import type { OpenMilestone } from "../../features/milestones/types.ts";
import { useMilestones } from "../../store/milestones.ts";
import type { Desk } from "../../ui/desk.ts";
import { freezeReview } from "./freezeReview.ts";
import { useMilestonesOf } from "./useMilestonesOf.ts";

/** The sign-off screen with the milestones of its review. */
export function Milestones({ desk }: { desk: Desk }) {
	const { review, lens, report } = desk;
	const found = useMilestonesOf(review.id);
	const onFreeze = useCallback(
		async (name: string) => {
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
	return <SignOffScreen desk={desk} {...found} onFreeze={onFreeze} onRemove={removeMilestone} onRestore={restoreMilestone} />;
}

const { add, remove } = useMilestones.getState();

async function removeMilestone(milestone: OpenMilestone): Promise<void> {
	await remove(milestone);
}

async function restoreMilestone({ record }: OpenMilestone): Promise<void> {
	await add(record);
}
