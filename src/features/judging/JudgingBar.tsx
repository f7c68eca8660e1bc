import type { Rating } from "../../domain/review/rating.ts";
import { Button } from "../../ui/Button.tsx";
import { useWords } from "../../ui/seen.ts";
import { levels, type What } from "./LevelSelect.tsx";

interface JudgingBarProps {
	/** How many rows are chosen. */
	count: number;
	onJudge: (rating: Partial<Rating>) => void;
	onClear: () => void;
}

const signs: Record<What, Record<(typeof levels)[number], string>> = {
	severity: { high: "H", medium: "M", low: "L" },
	effort: { high: "8", medium: "3", low: "1" },
};

/** Judges all chosen rows at once; each button names its key. */
export function JudgingBar({ count, onJudge, onClear }: JudgingBarProps) {
	const { t } = useWords();
	return (
		<section className="judging-bar" aria-label={t("judging.bulk")}>
			<strong>{t("judging.selected", { n: count })}</strong>
			{(["severity", "effort"] as const).map((what) => (
				<fieldset key={what} className="judging-levels">
					<legend>{t(`judging.${what}`)}</legend>
					{levels.map((level) => (
						<Button key={level} onClick={() => onJudge({ [what]: level })}>
							<span className="key" aria-hidden="true">
								{signs[what][level]}
							</span>{" "}
							{t(`${what}.${level}`)}
						</Button>
					))}
				</fieldset>
			))}
			<Button look="quiet" onClick={() => onJudge({ severity: null, effort: null })}>
				<span className="key" aria-hidden="true">
					0
				</span>{" "}
				{t("judging.leave")}
			</Button>
			<Button look="quiet" onClick={onClear}>
				{t("overview.selectNone")}
			</Button>
		</section>
	);
}
