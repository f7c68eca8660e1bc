/** A question of a custom lens: its choices, and the rules that judge them. */
import type { WholeLens } from "../../domain/draft/draft.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import { fillersIn } from "../../parse/foreign/fillers.ts";
import { plainSentence } from "../plainSentence.ts";
import { choicesOf, rulesOf } from "./ofChoices.ts";
import { statementsAsChoices } from "./ofStatements.ts";

const longestTitle = 128;
const longestDescription = 2048;

/** What does not fit into a title stands whole at the beginning of the description. */
export function writeQuestion(item: ChecklistItem, id: string, whole: WholeLens) {
	const texts = whole.texts.items[item.id];
	const asked = plainSentence(texts?.question) || item.id;
	const why = plainSentence(texts?.why);
	const said = why === fillersIn(whole.texts.language).noWhy ? "" : why;
	const isLong = asked.length > longestTitle;
	const description = [...(isLong ? [asked] : []), ...(said === "" ? [] : [said])].join("\n");
	return {
		id,
		title: cut(asked, longestTitle),
		...(description && { description: cut(description, longestDescription) }),
		...(item.kind === "choices"
			? { choices: choicesOf(item, texts), riskRules: rulesOf(item) }
			: statementsAsChoices(item, id, whole)),
	};
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
