import { useId, useState } from "react";
import { languageOf } from "../../domain/lens/fallback.ts";
import type { ChoicesShape, ItemChoice } from "../../domain/lens/kinds/choices.ts";
import { takenBackBy, withPutAside, withTicked } from "../../domain/lens/kinds/choosing.ts";
import type { ChoiceTexts, ItemTexts } from "../../domain/lens/lensTexts.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { useWords } from "../seen.ts";
import "./choiceBoxes.css";

interface ChoiceBoxesProps {
	shape: Pick<ChoicesShape, "choices">;
	texts: Pick<ItemTexts, "choices">;
	choice: Choice | null;
	onChoose: (choice: Choice | null) => void;
	/** What the group answers. */
	labelledBy: string;
}

/** The choices of a question as boxes to tick, "none of these" apart; what a tick takes back is said. */
export function ChoiceBoxes({ shape, texts, choice, onChoose, labelledBy }: ChoiceBoxesProps) {
	const { t, list } = useWords();
	const [takenBack, setTakenBack] = useState<string[]>([]);
	const tick = (id: string) => {
		setTakenBack(takenBackBy(shape, choice, id));
		onChoose(withTicked(shape, choice, id));
	};
	const nameOf = (id: string) => texts.choices?.[id]?.label ?? id;
	const boxOf = (one: ItemChoice) => (
		<ChoiceBox
			key={one.id}
			choice={one}
			sign={String(shape.choices.indexOf(one) + 1)}
			texts={texts.choices?.[one.id]}
			state={stateOf(one.id, choice)}
			onTick={() => tick(one.id)}
			onPutAside={() => onChoose(withPutAside(shape, choice, one.id))}
		/>
	);
	return (
		<fieldset className="choices" aria-labelledby={labelledBy}>
			<p className="small soft">{t("choices.hint")}</p>
			<ul>{shape.choices.filter(({ isNoneOfThese }) => !isNoneOfThese).map(boxOf)}</ul>
			<ul className="choices-none">{shape.choices.filter(({ isNoneOfThese }) => isNoneOfThese).map(boxOf)}</ul>
			<p className="small" role="status">
				{takenBack.length > 0 && t("choices.takenBack", { choices: list(takenBack.map(nameOf)) })}
			</p>
		</fieldset>
	);
}

type BoxState = "open" | "ticked" | "aside";

const stateOf = (id: string, choice: Choice | null): BoxState => {
	if (choice?.kind !== "selection") return "open";
	if (choice.notApplicable.includes(id)) return "aside";
	return choice.selected.includes(id) ? "ticked" : "open";
};

interface ChoiceBoxProps {
	choice: ItemChoice;
	/** The key that ticks it; only the first nine have one. */
	sign: string;
	texts: ChoiceTexts | undefined;
	state: BoxState;
	onTick: () => void;
	onPutAside: () => void;
}

function ChoiceBox({ choice, sign, texts, state, onTick, onPutAside }: ChoiceBoxProps) {
	const { t, lens } = useWords();
	const id = useId();
	const label = texts?.label ?? choice.id;
	return (
		<li className="choice" data-state={state}>
			<label htmlFor={id}>
				<input id={id} type="checkbox" data-key={sign} checked={state === "ticked"} onChange={onTick} />
				<span className="choice-label" lang={languageOf(lens, label)}>
					{label}
				</span>
				{sign.length === 1 && <kbd className="key">{sign}</kbd>}
			</label>
			<ChoiceMore choice={choice} texts={texts} />
			{!choice.isNoneOfThese && (
				<button
					type="button"
					className="button choice-aside"
					data-look="quiet"
					aria-pressed={state === "aside"}
					aria-label={`${t("choices.aside")}: ${label}`}
					onClick={onPutAside}
				>
					{t("choices.aside")}
				</button>
			)}
		</li>
	);
}

/** Why it matters, what to do, and where to read on: folded, since a question may have many choices. */
function ChoiceMore({ choice: { links = [] }, texts }: Pick<ChoiceBoxProps, "choice" | "texts">) {
	const { t } = useWords();
	if (!texts?.text && !texts?.plan && links.length === 0) return null;
	return (
		<details className="choice-more small">
			<summary>
				{t("choices.more")}
				<span className="visually-hidden">: {texts?.label}</span>
			</summary>
			{texts?.text && <p>{texts.text}</p>}
			{texts?.plan && (
				<p>
					<strong>{t("choices.plan")}</strong> {texts.plan}
				</p>
			)}
			<ul>
				{links.map(({ id, url }) => (
					<li key={id}>
						<a href={url} target="_blank" rel="noreferrer">
							{texts?.links?.[id] ?? url}
						</a>
					</li>
				))}
			</ul>
		</details>
	);
}
