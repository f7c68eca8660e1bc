/** A lens of ours from a service guide or a core checklist. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { type BuiltItem, buildItem, buildLens, type DraftPillar } from "../foreign/buildLens.ts";
import type { ConvertedLens } from "../foreign/convertedLens.ts";
import { fillersIn } from "../foreign/fillers.ts";
import { frameworkPillars } from "../foreign/frameworkPillars.ts";
import { slugOf } from "../foreign/keys.ts";
import type { AzureGuide, CoreChecklist, GuideEntry, GuidePillar, GuideSection, ServiceGuide } from "./azureGuide.ts";

const known: Record<GuidePillar, DraftPillar> = {
	Reliability: frameworkPillars.reliability,
	Security: frameworkPillars.security,
	"Cost Optimization": frameworkPillars.cost,
	"Operational Excellence": frameworkPillars.operations,
	"Performance Efficiency": frameworkPillars.performance,
};

/** Texts of the guides are in English here: what is read in another language keeps it, and our own words beside it are English. */
const language = "en";

/** The lens of a guide; an article of tradeoffs asks nothing. */
export function guideLens(guide: AzureGuide, file: string): Result<ConvertedLens> {
	if (guide.kind === "tradeoffs") return failure(problem("onlyTradeoffs", "", {}));
	const { pillars, items } = guide.kind === "guide" ? fromSections(guide) : fromRows(guide);
	const name = guide.title || file;
	const isGuide = guide.kind === "guide";
	return success(
		buildLens({
			...{ prefix: isGuide ? "guide" : "core", name, version: versionOf(guide.date), language, pillars, items },
			description: isGuide ? guide.technologies.join(", ") : "",
			origin: { format: "azureGuide", file, ...(guide.date === "" ? unsaid : framework) },
			notCarried: isGuide
				? { tradeoffs: guide.tradeoffs.length, policies: guide.policies.length, advisor: guide.advisor.length }
				: {},
		}),
	);
}

/** The guides of the framework name their day as `ms.date`; a file that somebody else wrote in their shape does not. */
const framework = {
	licence: "CC BY 4.0",
	attribution:
		"Azure Well-Architected Framework, Microsoft (github.com/MicrosoftDocs/well-architected); changed: split into questions",
};
const unsaid = { licence: "", attribution: "" };

/** M/D/YYYY as numbers that can be compared; empty where it is no such date. */
function versionOf(date: string): string {
	const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date) ?? [];
	return year === undefined ? "" : `${year}.${month}.${day}`;
}

function fromSections({ sections }: ServiceGuide): { pillars: DraftPillar[]; items: BuiltItem[] } {
	const asked = sections.filter(({ items, recommendations }) => items.length + recommendations.length > 0);
	return {
		pillars: asked.map(pillarOf),
		items: asked.flatMap((section) => {
			const pillar = pillarOf(section).id;
			const words = fillersIn(language);
			return [
				...section.items.map((entry) => itemOf(entry, pillar, "checklist", words.checklist, "")),
				...section.recommendations.map((entry) => itemOf(entry, pillar, "recommendations", words.recommendations, entry.benefit)),
			];
		}),
	};
}

const pillarOf = ({ pillar, key, name }: GuideSection): DraftPillar => (pillar ? known[pillar] : { id: key, name });

/** Boxes and tables of a pillar that has several are topics of their own. */
function itemOf(entry: GuideEntry, pillar: string, topic: string, topicName: string, benefit: string): BuiltItem {
	const { key, title, scope, text, links, group } = entry;
	const named =
		group === null ? { id: topic, name: topicName } : { id: `${topic}-${slugOf(group)}`, name: `${topicName}: ${group}` };
	const called = scope === null ? title : `${title} (${scope})`;
	return buildItem(
		{ id: key, kind: "scale", pillar, topic: named, title: called, text, benefit, severity: null, links },
		language,
	);
}

function fromRows({ rows }: CoreChecklist): { pillars: DraftPillar[]; items: BuiltItem[] } {
	const pillars = Object.values(frameworkPillars);
	const pillarOfRow = (code: string) => pillars.find((pillar) => code.startsWith(pillar.code))?.id ?? pillars[0]?.id ?? "";
	const ids = new Set<string>();
	const items = rows.flatMap(({ code, title, text, links }): BuiltItem[] => {
		const id = slugOf(code);
		if (ids.has(id)) return [];
		ids.add(id);
		const called = title ?? text.split("\n")[0] ?? code;
		const draft = {
			id,
			kind: "scale",
			pillar: pillarOfRow(code),
			title: called,
			text,
			benefit: "",
			severity: null,
			links,
		} as const;
		return [buildItem({ ...draft, wafCodes: [code] }, language)];
	});
	return { pillars, items };
}
