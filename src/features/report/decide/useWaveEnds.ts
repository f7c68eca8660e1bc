import { waveSpans } from "../../../domain/plan/calendar.ts";
import { useSeen } from "../../../ui/seen.ts";

export interface WaveEnd {
	/** Of the wave, from 1. */
	number: number;
	/** The ISO day on which it ends. */
	day: string;
}

/** How many waves are offered as long as no plan is adopted. */
const withoutPlan = 4;

/** The ends of the plan's waves, of the first four where there is no plan; none while the team has not said its pace. */
export function useWaveEnds(): WaveEnd[] {
	const { report, review } = useSeen();
	const count = report.plan?.waves.length ?? withoutPlan;
	return waveSpans(review.planning.pace, count).map(({ to }, index) => ({ number: index + 1, day: to }));
}
