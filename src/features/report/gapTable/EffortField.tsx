import { useId, useState } from "react";
import { effortLevel } from "../../../domain/judge/gap.ts";
import { parsePoints } from "../../../domain/report/treatment.ts";
import { useWords } from "../../../ui/seen.ts";
import { type CellFieldProps, InPlace } from "./InPlaceField.tsx";

/** The points that are left, and in words how much work that is; empty, as the lens says. What is no number of points is said and not kept. */
export function EffortField({ line, onChange }: CellFieldProps<number | null>) {
	const { t, number } = useWords();
	const { points, decision } = line.gap;
	const kept = decision.points === null ? "" : String(decision.points);
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const isWrong = typed !== null && parsePoints(typed) === undefined;
	const change = (text: string) => {
		setTyped(text);
		const next = parsePoints(text);
		if (next !== undefined) onChange(next);
	};
	const word = t(`effort.${effortLevel(points)}`);
	const reads = `${word} · ${t("points.short", { n: points })}`;
	const drawn = (
		<>
			<span className="gap-effort">{word}</span> <span className="figures">{number(points)}</span>
		</>
	);
	return (
		<InPlace reads={reads} drawn={drawn} isSaid inherited="">
			{() => (
				<>
					<input
						data-edits="points"
						inputMode="numeric"
						aria-label={t("report.points.of", { gap: line.title })}
						aria-describedby={id}
						aria-invalid={isWrong || undefined}
						placeholder={String(points)}
						title={isWrong ? t("report.effort.points.wrong") : t("report.effort.points.hint")}
						value={typed ?? kept}
						onChange={(event) => change(event.target.value)}
						onBlur={() => setTyped(null)}
					/>
					<span className="visually-hidden" id={id}>
						{reads}
					</span>
				</>
			)}
		</InPlace>
	);
}
