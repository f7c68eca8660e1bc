/** Choices and rules of a question that is answered by choices, as the format has them. */
import type { ChoicesShape, ItemChoice } from "../../domain/lens/kinds/choices.ts";
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import type { Sentence } from "../../domain/lens/sentence.ts";
import { plainSentence } from "../plainSentence.ts";
import { awsIds } from "./awsIds.ts";
import { type Link, resourcesOf } from "./resources.ts";

const longestTitle = 128;

/** The name in rules of every choice, by its name in the lens: "none of these" is told by its end. */
function namesOf({ choices }: ChoicesShape): Map<string, string> {
	const idOf = awsIds("choice");
	const names = new Map<string, string>();
	for (const choice of choices) {
		const name = choice.ruleId ?? choice.id;
		if (names.has(name)) continue;
		const isTold = name.endsWith("_no");
		const end = choice.isNoneOfThese && !isTold ? "_no" : !choice.isNoneOfThese && isTold ? "_1" : "";
		names.set(name, idOf(`${name}${end}`));
	}
	return names;
}

export function choicesOf(item: ChoicesShape, texts: ItemTexts<Sentence> | undefined) {
	const names = namesOf(item);
	return item.choices.map((choice) => {
		const said = texts?.choices?.[choice.id];
		const label = plainSentence(said?.label) || choice.id;
		const plan = plainSentence(said?.plan);
		const isLong = label.length > longestTitle;
		const text = [...(isLong ? [label] : []), ...(said?.text ? [plainSentence(said.text)] : [])].join("\n");
		return {
			id: names.get(choice.ruleId ?? choice.id),
			title: isLong ? `${label.slice(0, longestTitle - 1)}…` : label,
			// The format asks for a plan of every choice but "none of these".
			...resourcesOf({ text, plan: plan || (choice.isNoneOfThese ? "" : label), links: linksOf(choice, said?.links) }),
		};
	});
}

const linksOf = ({ links = [] }: ItemChoice, labels: Record<string, Sentence> = {}): Link[] =>
	links.map(({ id, url }) => ({ url, label: plainSentence(labels[id]) || url }));

/** A rule whose risk nobody knows says nothing. */
export function rulesOf(item: ChoicesShape) {
	const names = namesOf(item);
	return item.rules.flatMap(({ condition, risk }) =>
		risk === null ? [] : [{ condition: condition.replace(/[A-Za-z0-9_.:-]+/g, (name) => names.get(name) ?? name), risk }],
	);
}
