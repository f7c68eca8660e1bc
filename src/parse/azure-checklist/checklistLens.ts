/** A lens of ours from an Azure review checklist: each item is a question of its own. */
import { type BuiltItem, buildItem, buildLens, type DraftPillar } from "../foreign/buildLens.ts";
import type { ConvertedLens } from "../foreign/convertedLens.ts";
import { frameworkPillars } from "../foreign/frameworkPillars.ts";
import { slugOf } from "../foreign/keys.ts";
import type { AzureChecklist, AzureChecklistItem } from "./azureChecklist.ts";
import { pillarNamed } from "./names.ts";

/** The lens of a checklist, grouped by category. */
export function checklistLens(checklist: AzureChecklist, file: string): ConvertedLens {
	const { name, items, untitled } = checklist;
	const language = checklist.language === "unknown" ? "en" : checklist.language;
	return buildLens({
		...{ prefix: "checklist", name: name || file, version: "", language, description: "" },
		pillars: pillarsOf(items),
		items: byCategory(checklist).map((item) => itemOf(item, language)),
		origin: {
			...{ format: "azureChecklist", file, licence: "MIT" },
			attribution: "Azure/review-checklists (github.com/Azure/review-checklists)",
		},
		notCarried: { untitled: untitled.length, queries: items.filter(({ query }) => query !== "").length },
	});
}

/** The five of the framework first, then those of its own in the order in which items name them. */
function pillarsOf(items: AzureChecklistItem[]): DraftPillar[] {
	const own = items.flatMap((item) => (item.pillar === null ? [ownPillar(item)] : []));
	return [...new Map([...Object.values(frameworkPillars), ...own].map((pillar) => [pillar.id, pillar])).values()];
}

/** Items without a pillar stand under their category, which may be called as a pillar of the framework is. */
function ownPillar({ pillarName, category }: AzureChecklistItem): DraftPillar {
	const name = pillarName || category || "Checklist";
	const known = pillarNamed(name);
	return known ? frameworkPillars[known] : { id: `own-${slugOf(name)}`, name };
}

/** In the order of the declared categories, then as they come. */
function byCategory({ items, categories }: AzureChecklist): AzureChecklistItem[] {
	const order = [...new Set([...categories, ...items.map(({ category }) => category)])];
	const place = new Map(order.map((category, index) => [category, index]));
	return items.toSorted((a, b) => (place.get(a.category) ?? 0) - (place.get(b.category) ?? 0));
}

function itemOf(item: AzureChecklistItem, language: string): BuiltItem {
	const { key, title, description, category, severity, links } = item;
	const pillar = item.pillar === null ? ownPillar(item).id : frameworkPillars[item.pillar].id;
	const topic = category === "" ? {} : { topic: { id: slugOf(category), name: category } };
	const draft = { id: key, kind: "checklist", pillar, title, text: description || title, benefit: "", severity, links } as const;
	return buildItem({ ...draft, ...topic }, language);
}
