/** A lens as an Azure review checklist (JSON of Azure/review-checklists): one entry for each requirement. */
import type { WholeLens } from "../../domain/draft/draft.ts";
import type { ChecklistItem, Lens, Level, Remainder } from "../../domain/lens/lens.ts";
import type { RecommendationTexts, RemainderTexts } from "../../domain/lens/lensTexts.ts";
import { remaindersOf } from "../../domain/lens/requirement.ts";
import type { Sentence } from "../../domain/lens/sentence.ts";
import { frameworkPillars } from "../../parse/foreign/frameworkPillars.ts";
import type { LensFileContent, WriteLensOptions } from "../lensWriter.ts";
import { plainSentence } from "../plainSentence.ts";

export function writeAzureChecklist(whole: WholeLens, { day, note }: WriteLensOptions): LensFileContent {
	const { lens, texts } = whole;
	const ids = new Map<string, string>();
	const items = lens.items.flatMap((item) => {
		const entries = entriesOf(item, whole);
		const [only] = entries;
		if (only && entries.length === 1) ids.set(item.id, only.guid.toLowerCase());
		return entries;
	});
	const named = (names: string[]) => names.map((name) => ({ name }));
	const file = {
		items,
		categories: named([...new Set(items.flatMap(({ category = "" }) => (category === "" ? [] : category)))]),
		waf: named([...new Set(items.map(({ waf }) => waf))]),
		yesno: named(["Yes", "No"]),
		severities: named(["High", "Medium", "Low"]),
		status: statuses,
		metadata: { name: texts.title, state: "Preview", waf: "all", timestamp: day, ...(note && { remarks: note }) },
	};
	return { text: `${JSON.stringify(file, null, 2)}\n`, ids };
}

/** The values that the spreadsheet of the origin offers, the first of them before anybody has looked. */
const statuses = [
	{ name: "Not verified", description: "This check has not been looked at yet" },
	{ name: "Open", description: "There is an action item associated to this check" },
	{ name: "Fulfilled", description: "This check has been verified, and there are no further action items associated to it" },
	{ name: "Not required", description: "Recommendation understood, but not needed by current requirements" },
	{ name: "N/A", description: "Not applicable for current design" },
];

interface Asked extends Pick<Remainder, "severity" | "unjudged"> {
	id: string;
	pillar: string;
	said: RemainderTexts<Sentence> | RecommendationTexts<Sentence> | undefined;
	links: { url: string; label: string }[];
}

/** Every requirement of an item; one that stands alone is the item itself. */
function entriesOf(item: ChecklistItem, whole: WholeLens) {
	const asked = askedIn(item, whole);
	const texts = whole.texts.items[item.id];
	if (asked.length !== 1)
		return asked.map((one) => entryOf(one, item, whole, plainSentence(one.said?.title), plainSentence(one.said?.change)));
	const [title, summary] = [plainSentence(texts?.title), plainSentence(texts?.summary)];
	return asked.map((one) => entryOf({ ...one, id: item.id }, item, whole, title, summary));
}

function askedIn(item: ChecklistItem, whole: WholeLens): Asked[] {
	const { lens, texts } = whole;
	const own = texts.items[item.id];
	const remainders = remaindersOf(item).map((one): Asked => {
		const said = one.id === item.id ? own?.remainder : own?.parts?.[one.id];
		return { ...one, pillar: item.pillar, said, links: [] };
	});
	const rows = lens.recommendations.filter((row) => row.askedIn === item.id);
	return [
		...remainders,
		...rows.map((row): Asked => ({ ...row, said: texts.recommendations[row.id], links: linksOf(row, whole) })),
	];
}

const linksOf = ({ id, links = [] }: Lens["recommendations"][number], { texts }: WholeLens) =>
	links.map((link) => ({ url: link.url, label: plainSentence(texts.recommendations[id]?.links?.[link.id]) || link.url }));

const severities: Record<Level, string> = { high: "High", medium: "Medium", low: "Low" };

const pillarNames: Record<string, string> = {
	[frameworkPillars.reliability.id]: "Reliability",
	[frameworkPillars.security.id]: "Security",
	[frameworkPillars.cost.id]: "Cost",
	[frameworkPillars.operations.id]: "Operations",
	[frameworkPillars.performance.id]: "Performance",
};

function entryOf(asked: Asked, item: ChecklistItem, { texts }: WholeLens, text: string, description: string) {
	const [first, ...further] = asked.links;
	const category = item.topic === undefined ? undefined : texts.topics[item.topic];
	// The first link has no label of its own.
	const isNamed = first !== undefined && first.label !== first.url;
	const documentation = (isNamed ? asked.links : further).map(({ url, label }) => ({ title: label, url }));
	return {
		...(category !== undefined && { category }),
		text,
		...(description !== text && description !== "" && { description }),
		waf: pillarNames[asked.pillar] ?? texts.pillars[asked.pillar]?.name ?? asked.pillar,
		guid: asked.id,
		...(asked.unjudged?.includes("severity") ? {} : { severity: severities[asked.severity.level] }),
		...(first && !isNamed && { link: first.url }),
		...(documentation.length > 0 && { documentation }),
	};
}
