/** What was read of an Azure review checklist, in the shape of its expected file. */
import type { AzureChecklist, AzureChecklistItem } from "../../src/parse/azure-checklist/azureChecklist.ts";
import { isWellFormed } from "../../src/parse/azure-checklist/readAzureChecklist.ts";
import { isOnlyComments } from "../../src/parse/azure-checklist/readItem.ts";

/** How often each word occurs. */
function counted(words: string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return Object.fromEntries(counts);
}

/** Every entry of the file counts, those without a title as well. */
export function checklistFacts({ name, container, items, untitled, categories, statuses }: AzureChecklist): object {
	const all = [...items, ...untitled].toSorted((one, other) => one.index - other.index);
	const guids = all.map(({ guid }) => guid).filter((guid) => guid !== "");
	const repeated = [...new Set(guids.filter((guid, at) => guids.indexOf(guid) < at))].toSorted();
	const inUse = [...new Set(all.map(({ category }) => category).filter((category) => category !== ""))];
	const count = (is: (item: AzureChecklistItem) => boolean) => all.filter(is).length;
	return {
		containerShape: container,
		metadataName: name,
		...{ items: all.length, itemsWithTitle: items.length, itemIndexesWithoutTitle: untitled.map(({ index }) => index) },
		itemsWithDescription: count(({ description }) => description !== ""),
		...{ distinctGuids: new Set(guids).size, duplicateGuids: repeated, duplicateGuidCount: repeated.length },
		malformedGuids: [...new Set(guids)].filter((guid) => !isWellFormed(guid)).toSorted(),
		severity: counted(all.map(({ severity }) => severity ?? "none")),
		pillar: counted(all.map(({ pillar, pillarName }) => pillar ?? (pillarName === "" ? "none" : `other:${pillarName}`))),
		...{ categoriesInUse: inUse, categoriesNotDeclared: inUse.filter((category) => !categories.includes(category)) },
		itemsWithoutCategory: count(({ category }) => category === ""),
		link: counted(all.map(({ link }) => linkKind(link))),
		itemsWithTraining: count(({ training }) => training !== ""),
		itemsWithGraphQuery: count(({ query }) => query !== ""),
		graphQueriesThatAreOnlyComments: count(({ query }) => isOnlyComments(query)),
		statusNames: statuses.map(({ name: word }) => word),
	};
}

/** The kinds that the format document tells apart. */
function linkKind(link: string | null): string {
	if (link === null) return "missing";
	if (link === "") return "empty";
	if (/^https?:\/\/\S+\s+\S/i.test(link)) return "moreThanOneUrl";
	return /^https?:\/\/[^\s/]\S*$/i.test(link) ? "url" : "notAUrl";
}
