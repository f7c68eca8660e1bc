import { useState } from "react";
import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import { withPlanning } from "../../../domain/review/changes.ts";
import { useEdit } from "../../../ui/editing.ts";
import { TextField } from "../../../ui/fields.tsx";
import { useWords } from "../../../ui/seen.ts";
import { parsePerWave } from "./schedule.ts";

/** What one wave can take; the plan is cut anew at once. What is no number of points is said and not kept. */
export function PerWaveField({ plan }: { plan: PlanFigure }) {
	const edit = useEdit();
	const { t } = useWords();
	const [typed, setTyped] = useState(String(plan.pointsPerWave));
	const parsed = parsePerWave(typed);
	// Undo, or another tab, may change the points while the field stands open.
	const text = parsed === null || parsed === plan.pointsPerWave ? typed : String(plan.pointsPerWave);
	const change = (next: string) => {
		setTyped(next);
		const pointsPerWave = parsePerWave(next);
		if (pointsPerWave === null) return;
		edit((review) => {
			const { adopted } = review.planning;
			return withPlanning(review, { pointsPerWave, adopted: adopted && { ...adopted, pointsPerWave } });
		});
	};
	return (
		<div className="waves-per-wave">
			<TextField
				label={t("scenarios.waves.perWave")}
				hint={t("scenarios.waves.perWave.hint")}
				error={parsed === null ? t("scenarios.waves.perWave.wrong") : undefined}
				type="number"
				min={1}
				max={100}
				value={text}
				onChange={change}
			/>
		</div>
	);
}
