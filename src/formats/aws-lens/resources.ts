/** Further reading and improvement plans: texts and links shared out to the fields that the format has for them. */
const mostContents = 5;
const longestDisplayText = 2048;

export interface Link {
	url: string;
	label: string;
}

interface Resource {
	displayText: string;
	url?: string;
}

const resource = (displayText: string, url?: string): Resource => ({
	displayText: displayText.slice(0, longestDisplayText),
	...(url && { url }),
});

/** The first lines of a text together, and the last ones each by itself. */
function piecesOf(text: string, links: number): string[] {
	const lines = text.split("\n");
	const first = lines.slice(0, lines.length - links + 1).join("\n");
	return [first, ...lines.slice(lines.length - links + 1)];
}

/** Whether a text in as many pieces as there are links reads the same again. */
const canHold = (text: string, links: number): boolean =>
	links === 0 ||
	(text !== "" &&
		links <= 1 + mostContents &&
		links <= text.split("\n").length &&
		piecesOf(text, links).every((piece) => piece !== "" && piece === piece.trim()));

/** A text with its links: in pieces where it can be; else the label of a link stands for one. */
function shared(text: string, links: Link[]): Resource[] {
	if (text === "" && links.length === 0) return [];
	const [first, ...further] = links.slice(0, 1 + mostContents);
	if (first && canHold(text, links.length))
		return piecesOf(text, links.length).map((piece, at) => resource(piece, links[at]?.url));
	return [resource(text || (first?.label ?? ""), first?.url), ...further.map(({ url, label }) => resource(label, url))];
}

/** How many links go with the text, the others with the plan: so that as few pieces as possible are made. */
function splitOf(text: string, plan: string, links: number): number {
	const splits = Array.from({ length: links + 1 }, (_, at) => links - at);
	const pieces = (split: number) => Math.max(split, 1) + Math.max(links - split, 1);
	const fitting = splits.filter((split) => canHold(text, split) && canHold(plan, links - split));
	return fitting.toSorted((a, b) => pieces(a) - pieces(b))[0] ?? (text === "" && plan !== "" ? 0 : links);
}

/** What a choice says beside its title, with its links. */
export function resourcesOf({ text, plan, links }: { text: string; plan: string; links: Link[] }) {
	const split = splitOf(text, plan, links.length);
	const [help, ...moreHelp] = shared(text, links.slice(0, split));
	const [todo, ...moreToDo] = shared(plan, links.slice(split));
	const further = [
		...(moreHelp.length > 0 ? [{ type: "HELPFUL_RESOURCE", content: moreHelp }] : []),
		...(moreToDo.length > 0 ? [{ type: "IMPROVEMENT_PLAN", content: moreToDo }] : []),
	];
	return {
		...(help && { helpfulResource: help }),
		...(todo && { improvementPlan: todo }),
		...(further.length > 0 && { additionalResources: further }),
	};
}
