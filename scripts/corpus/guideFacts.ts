/** What was read of a guide, a core checklist or a tradeoff article, in the shape of its expected file. */
import type { AzureGuide, GuideSection, ServiceGuide } from "../../src/parse/azure-guide/azureGuide.ts";

/** The first characters of a text on one line. */
const startOf = (text: string, length: number): string => [...text.replace(/\s+/g, " ")].slice(0, length).join("").trim();

export function guideFacts(guide: AzureGuide): object {
	switch (guide.kind) {
		case "guide":
			return serviceFacts(guide);
		case "coreChecklist":
			return { rows: guide.rows.map(({ code, title, text }) => ({ code, title, text: startOf(text, 80) })) };
		case "tradeoffs":
			return { callouts: countBy(guide.tradeoffs.map(({ under }) => under)) };
	}
}

const serviceFacts = ({ title, date, sections, hasTradeoffs }: ServiceGuide): object => ({
	...{ title, date },
	pillars: Object.fromEntries(sections.map((section) => [section.name, sectionFacts(section)])),
	tradeoffsSection: hasTradeoffs,
});

const sectionFacts = ({ items, recommendations }: GuideSection): object => ({
	items: items.map(({ lead }) => lead),
	recommendations: recommendations.map(({ text }) => startOf(text, 60)),
	benefits: recommendations.map(({ benefit }) => startOf(benefit, 60)),
	...(items.some(({ scope }) => scope !== null) && { scopes: items.map(({ scope }) => scope) }),
});

function countBy(words: string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return Object.fromEntries(counts);
}
