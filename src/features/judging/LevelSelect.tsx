import type { Level } from "../../domain/lens/lens.ts";
import { effortPoints } from "../../domain/lens/requirement.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { useWords } from "../../ui/seen.ts";

export const levels: Level[] = ["high", "medium", "low"];

export type What = "severity" | "effort";

/** The word of a level; of effort with its points. */
export const levelText = (what: What, level: Level, { t }: Pick<Phrases, "t">): string =>
	what === "severity"
		? t(`severity.${level}`)
		: t("report.effort.class", { effort: t(`effort.${level}`), points: t("points", { n: effortPoints[level] }) });

interface LevelSelectProps {
	what: What;
	/** The team's own. */
	value: Level | null;
	/** The lens's; null: it judges nothing. */
	stated: Level | null;
	/** The name of the requirement. */
	title: string;
	onChange: (level: Level | null) => void;
}

/** What the team judges; where it leaves it to the lens, what that has. */
export function LevelSelect({ what, value, stated, title, onChange }: LevelSelectProps) {
	const words = useWords();
	const { t } = words;
	return (
		<select
			className="judging-input"
			aria-label={t("overview.cell", { column: t(`judging.${what}`), title })}
			data-empty={value === null && stated === null}
			value={value ?? ""}
			onChange={({ target }) => onChange(levels.find((level) => level === target.value) ?? null)}
		>
			<option value="">
				{stated === null ? t("judging.notJudged") : t("judging.asLens", { level: t(`${what}.${stated}`) })}
			</option>
			{levels.map((level) => (
				<option key={level} value={level}>
					{levelText(what, level, words)}
				</option>
			))}
		</select>
	);
}
