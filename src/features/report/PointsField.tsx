import { useState } from "react";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { parsePoints } from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { useEdit } from "../../ui/editing.ts";
import { TextField } from "../../ui/fields.tsx";
import { useWords } from "../../ui/seen.ts";

/** Remaining work as the team sees it; what is no number of points is said and not kept. */
export function PointsField({ gap }: { gap: GapRow }) {
	const words = useWords();
	const edit = useEdit();
	const kept = gap.decision.points;
	const [typed, setTyped] = useState(kept === null ? "" : String(kept));
	// Undo, or another tab, may change the points while the field stands open.
	const text = parsePoints(typed) === kept || parsePoints(typed) === undefined ? typed : String(kept ?? "");
	const change = (next: string) => {
		setTyped(next);
		const points = parsePoints(next);
		if (points !== undefined) edit((review) => withDecision(review, gap.id, { points }));
	};
	return (
		<TextField
			label={words.t("report.effort.points")}
			hint={words.t("report.effort.points.hint")}
			error={parsePoints(text) === undefined ? words.t("report.effort.points.wrong") : undefined}
			value={text}
			onChange={change}
		/>
	);
}
