import { useEffect } from "react";
import { SinceMilestone } from "../../features/milestones/SinceMilestone.tsx";
import { useMilestones } from "../../store/milestones.ts";
import { useSeen } from "../../ui/seen.ts";

/** What moved since the latest milestone; nothing where there is none, or where none can be read. */
export function SinceLatest() {
	const { id } = useSeen().review;
	const milestones = useMilestones((state) => state.byReview[id]);
	const load = useMilestones((state) => state.load);
	const isNew = milestones === undefined;
	useEffect(() => {
		if (isNew) load(id).catch(() => undefined);
	}, [isNew, load, id]);
	const latest = milestones?.[0];
	return latest ? <SinceMilestone milestone={latest} /> : null;
}
