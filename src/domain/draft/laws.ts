/**
 * What makes a lens one that can be trusted, beyond what a file must hold: every rule can win, a practice more never raises a risk, every
 * statement matters, and every language is complete. What breaks one of these is told, and the lens is taken all the same.
 */
import { filledFrom } from "../lens/fallback.ts";
import type { ChoicesShape } from "../lens/kinds/choices.ts";
import { idsIn, parseCondition } from "../lens/kinds/riskRule.ts";
import type { ChecklistItem, ItemOption, Lens } from "../lens/lens.ts";
import type { WrittenTexts } from "../lens/lensTexts.ts";
import { remembered } from "../remembered.ts";
import { type Problem, problem } from "../result.ts";
import { badness, mostTried, ruleNameOf, selectedIn, type Tried, trySelections } from "./selections.ts";

/** Every broken law of a lens, with its place as in a file. */
export function brokenLaws(lens: Lens): Problem[] {
	return lens.items.flatMap((item, at) =>
		brokenIn(item).map((one) => ({ ...one, place: `lens.items[${at}] (${item.id}).${one.place}` })),
	);
}

const brokenIn = remembered((item: ChecklistItem): Problem[] =>
	item.kind === "choices" ? brokenChoices(item) : brokenOptions(item.options),
);

/** Two statements that say the same of every requirement, and lead to the same questions, are one. */
function brokenOptions(options: ItemOption[]): Problem[] {
	const said = options.map(({ implies, stance = "" }) => JSON.stringify([stance, Object.entries(implies).toSorted()]));
	return options.flatMap(({ id }, at) => {
		const first = said.indexOf(said[at] ?? "");
		return first < at ? [problem("sameStatement", `options[${at}] (${id})`, { id: options[first]?.id ?? "" })] : [];
	});
}

function brokenChoices(item: ChecklistItem & ChoicesShape): Problem[] {
	const faulty = item.rules.flatMap(({ condition }, at) => faultsOf(condition, item, at));
	if (faulty.length > 0) return faulty;
	const tried = trySelections(item);
	if (!tried) return [problem("tooManyChoices", "choices", { limit: mostTried, found: item.choices.length })];
	return [...neverWinning(item, tried), ...undetermined(tried), ...raising(item, tried), ...withoutEffect(item, tried)];
}

function faultsOf(condition: string, { choices }: ChoicesShape, at: number): Problem[] {
	const parsed = parseCondition(condition);
	if (!parsed) return [problem("faultyRule", `rules[${at}]`, { found: condition })];
	const known = new Set(choices.map(ruleNameOf));
	const unknown = [...new Set(idsIn(parsed))].filter((id) => !known.has(id));
	return unknown.map((id) => problem("unknownChoice", `rules[${at}]`, { id }));
}

function neverWinning({ rules }: ChoicesShape, { wins, none }: Tried): Problem[] {
	const winning = new Set([...wins, ...none]);
	return rules.flatMap(({ condition }, at) =>
		winning.has(at) ? [] : [problem("neverWins", `rules[${at}]`, { found: condition })],
	);
}

const undetermined = ({ wins, none }: Tried): Problem[] =>
	[...wins, ...none].includes(null) ? [problem("noDefault", "rules", {})] : [];

/** The first selection that a choice makes worse, for each choice that makes one worse. */
function raising({ choices, rules }: ChoicesShape, { names, wins }: Tried): Problem[] {
	const bad = wins.map((rule) => badnessOf(rules, rule));
	return names.flatMap((name, at) => {
		const selection = wins.findIndex((_, one) => {
			const [without, withIt] = [bad[one] ?? null, bad[one | (1 << at)] ?? null];
			return (one & (1 << at)) === 0 && without !== null && withIt !== null && withIt > without;
		});
		if (selection < 0) return [];
		const beside = [...selectedIn(names, selection)].join(", ") || "–";
		return [problem("raisesRisk", placeOf(choices, name), { id: name, beside })];
	});
}

const badnessOf = (rules: ChoicesShape["rules"], at: number | null): number | null => {
	const risk = at === null ? null : rules[at]?.risk;
	return risk ? badness[risk] : null;
};

/** A choice whose selection never changes the risk. */
function withoutEffect({ choices, rules }: ChoicesShape, { names, wins }: Tried): Problem[] {
	const bad = wins.map((rule) => badnessOf(rules, rule));
	return names.flatMap((name, at) =>
		wins.every((_, one) => bad[one] === bad[one | (1 << at)]) ? [problem("noEffect", placeOf(choices, name), { id: name })] : [],
	);
}

function placeOf(choices: ChoicesShape["choices"], name: string): string {
	const at = choices.findIndex((choice) => ruleNameOf(choice) === name);
	return `choices[${at}] (${choices[at]?.id ?? name})`;
}

/** Texts that a further language lacks, each with its place as in a file. */
export const untranslated = (language: string, own: unknown, whole: WrittenTexts): Problem[] =>
	filledFrom(own, whole).borrowed.places.map((at) => problem("untranslated", `texts.${language}.${at.join(".")}`, { language }));
