import { placeOfOwner, type TradeoffOwner } from "../../domain/draft/tradeoffs.ts";
import { withLevel, withUnjudgedTurned } from "../../domain/draft/weighed.ts";
import type { Level, Remainder, Unjudged } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Check } from "./Check.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";

interface LevelFieldsProps {
	owner: TradeoffOwner;
	weighed: Pick<Remainder, "severity" | "effort" | "unjudged">;
}

const levels: Level[] = ["high", "medium", "low"];

/** Severity and effort of a requirement, and whether the lens judges them. */
export function LevelFields({ owner, weighed: { severity, effort, unjudged = [] } }: LevelFieldsProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const place = ["lens", ...placeOfOwner(owner)].join(".");
	const field = (what: Unjudged, value: Level) => (
		<div>
			<Choose
				label={t(`editor.${what}`)}
				at={`${place}.${what}`}
				value={value}
				options={levels.map((level) => ({ value: level, label: t(`editor.level.${level}`) }))}
				onChange={(level) => edit((now) => withLevel(now, owner, what, level))}
			/>
			<Check
				label={t("editor.unjudged")}
				at={`${place}.unjudged.${what}`}
				checked={unjudged.includes(what)}
				onTurn={() => edit((now) => withUnjudgedTurned(now, owner, what))}
			/>
		</div>
	);
	return (
		<div className="editor-pair">
			{field("severity", severity.level)}
			{field("effort", effort)}
		</div>
	);
}
