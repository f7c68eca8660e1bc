import { useEffect, useState } from "react";
import { type OpenedMilestone, useMilestones } from "../../store/milestones.ts";

const none: OpenedMilestone[] = [];

/** The milestones of a review, the latest first; null while they load. `failed`: this browser cannot read or check them. */
export function useMilestonesOf(review: string): { milestones: OpenedMilestone[] | null; unreadable: number; failed: boolean } {
	const milestones = useMilestones((state) => state.byReview[review] ?? null);
	const unreadable = useMilestones((state) => state.unreadable[review]?.length ?? 0);
	const load = useMilestones((state) => state.load);
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		setFailed(false);
		load(review).catch(() => setFailed(true));
	}, [load, review]);
	return { milestones: failed ? none : milestones, unreadable, failed };
}
