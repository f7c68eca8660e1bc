import type { MessageKey } from "../../i18n/phrases.ts";
import type { CameFrom } from "../../ui/briefing/cameFrom.ts";
import { Link } from "../../ui/Link.tsx";
import { useWords } from "../../ui/seen.ts";
import type { Step } from "./steps.ts";

const inList: [string[], MessageKey][] = [
	[["↑", "↓"], "briefing.keys.move"],
	[["Enter"], "briefing.keys.open"],
];

const ofStep: Record<Step, [string[], MessageKey][]> = {
	result: [],
	decisions: [
		...inList.slice(0, 1),
		[["O"], "briefing.keys.owner"],
		[["C"], "briefing.keys.close"],
		[["A"], "briefing.keys.other"],
	],
	gaps: inList,
	plan: [],
};

interface StepFootProps {
	step: Step;
	back: CameFrom;
	/** Whoever has used a key needs no hints: they are in the list of keys. */
	isUsed: boolean;
}

/** The keys of a step until one is used, and the way back. */
export function StepFoot({ step, back, isUsed }: StepFootProps) {
	const { t } = useWords();
	const hints: [string[], MessageKey][] = [[["←", "→"], "briefing.keys.step"], ...ofStep[step]];
	const shown: [string[], MessageKey][] = isUsed ? [[["?"], "briefing.keys.all"]] : hints;
	return (
		<footer className="steps-foot">
			<p className="steps-hints soft" aria-hidden="true">
				{shown.map(([keys, text]) => (
					<span key={text}>
						{keys.map((key) => (
							<kbd key={key} className="key">
								{key}
							</kbd>
						))}{" "}
						{t(text)}
					</span>
				))}
			</p>
			<Link to={back.from} replace state={{ backAt: back.top }}>
				<kbd className="key">Esc</kbd> {t("briefing.back")}
			</Link>
		</footer>
	);
}
