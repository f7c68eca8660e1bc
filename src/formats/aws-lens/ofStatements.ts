/** A question that is answered by one of several statements, as choices: the best one means no risk, the worst what the item weighs. */
import type { WholeLens } from "../../domain/draft/draft.ts";
import type { ChecklistItem, Level } from "../../domain/lens/lens.ts";
import { remaindersOf, severityWeight } from "../../domain/lens/requirement.ts";
import { plainSentence } from "../plainSentence.ts";
import { awsIds } from "./awsIds.ts";
import { resourcesOf } from "./resources.ts";

const longestTitle = 128;

/** The statements above the worst as choices; the worst is "none of these". */
export function statementsAsChoices(item: ChecklistItem, id: string, whole: WholeLens) {
	const idOf = awsIds("choice");
	const [worst, ...better] = item.options;
	const texts = whole.texts.items[item.id]?.options ?? {};
	const titleOf = (option: string) => plainSentence(texts[option]?.text) || option;
	const names = better.map((option) => idOf(`${id}_${option.id}`));
	const choices = better.map((option, at) => {
		const title = titleOf(option.id);
		const isLong = title.length > longestTitle;
		return {
			id: names[at],
			title: isLong ? `${title.slice(0, longestTitle - 1)}…` : title,
			...resourcesOf({ text: isLong ? title : "", plan: plansOf(item, whole), links: linksOf(item, whole) }),
		};
	});
	const none = worst ? [{ id: idOf(`${id}_no`), title: titleOf(worst.id).slice(0, longestTitle) }] : [];
	return { choices: [...choices, ...none], riskRules: rulesOf(names, severityIn(item, whole)) };
}

/** What is in part in place of something severe is still a risk. */
function rulesOf(names: string[], severity: Level) {
	const best = names.at(-1) ?? "";
	const middle = names.slice(0, -1);
	const isSevere = severity === "high";
	return [
		{ condition: best, risk: "NO_RISK" },
		...(isSevere && middle.length > 0 ? [{ condition: middle.join(" || "), risk: "MEDIUM_RISK" }] : []),
		{ condition: "default", risk: isSevere ? "HIGH_RISK" : "MEDIUM_RISK" },
	];
}

const rowsIn = ({ id }: ChecklistItem, { lens }: WholeLens) => lens.recommendations.filter(({ askedIn }) => askedIn === id);

/** That of its most severe requirement. */
function severityIn(item: ChecklistItem, whole: WholeLens): Level {
	const levels = [...remaindersOf(item), ...rowsIn(item, whole)].map(({ severity }) => severity.level);
	return levels.toSorted((a, b) => severityWeight[b] - severityWeight[a])[0] ?? "medium";
}

/** What to change, of every requirement a line. */
function plansOf(item: ChecklistItem, whole: WholeLens): string {
	const { items, recommendations } = whole.texts;
	const own = items[item.id];
	const said = [
		...remaindersOf(item).map(({ id }) => (id === item.id ? own?.remainder : own?.parts?.[id])?.change),
		...rowsIn(item, whole).map(({ id }) => recommendations[id]?.change),
	];
	return said.map(plainSentence).filter(Boolean).join("\n");
}

const linksOf = (item: ChecklistItem, whole: WholeLens) =>
	rowsIn(item, whole).flatMap(({ id, links = [] }) =>
		links.map((link) => ({ url: link.url, label: plainSentence(whole.texts.recommendations[id]?.links?.[link.id]) || link.url })),
	);
