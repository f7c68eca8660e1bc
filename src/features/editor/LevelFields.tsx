import type { Level, SeverityRule } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Choose } from "./Choose.tsx";

interface Weighed {
	severity: SeverityRule;
	effort: Level;
}

interface LevelFieldsProps {
	/** The place of what is weighed, by ids. */
	at: string;
	weighed: Weighed;
	onChange: (change: Partial<Weighed>) => void;
}

const levels: Level[] = ["high", "medium", "low"];

/** Severity and effort of a requirement. */
export function LevelFields({ at, weighed: { severity, effort }, onChange }: LevelFieldsProps) {
	const { t } = usePhrases();
	const options = levels.map((value) => ({ value, label: t(`editor.level.${value}`) }));
	return (
		<div className="editor-pair">
			<Choose
				label={t("editor.severity")}
				at={`${at}.severity`}
				value={severity.level}
				options={options}
				onChange={(level) => onChange({ severity: { ...severity, level } })}
			/>
			<Choose
				label={t("editor.effort")}
				at={`${at}.effort`}
				value={effort}
				options={options}
				onChange={(level) => onChange({ effort: level })}
			/>
		</div>
	);
}
