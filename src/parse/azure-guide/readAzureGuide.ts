/** Reads Markdown of the Azure Well-Architected Framework: which kind it is, and what is in it. */
import type { Root, RootContent } from "mdast";
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { mostEntries } from "../foreign/limits.ts";
import type { Warn } from "../foreign/warning.ts";
import type { AzureGuide, GuideHead } from "./azureGuide.ts";
import { isBox } from "./boxes.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { lineOf } from "./nodeText.ts";
import { parseMarkdown } from "./parseMarkdown.ts";
import { looksPasted } from "./pillarNames.ts";
import { calloutsIn, coreRowsIn } from "./readArticles.ts";
import { isRecommendations, readServiceGuide } from "./readServiceGuide.ts";

/** The guide, checklist or article in a text; or what it is not, and what was looked for. */
export function readAzureGuide(source: string, warn: Warn): Result<AzureGuide> {
	const text = source.replace(/\r\n?/g, "\n");
	const { values, body } = splitFrontMatter(text);
	const parsed = parseMarkdown(body);
	if (!parsed.ok) return parsed;
	const head = headOf(parsed.value, values);
	const guide = guideIn(parsed.value.children, head, warn);
	if (guide === null) return failure(refusalOf(text, parsed.value, values.size > 0));
	const count = entriesOf(guide);
	if (count > mostEntries) return failure(problem("tooManyEntries", "", { limit: mostEntries, found: count }));
	return count === 0 ? failure(problem("noGuideItems", "", {})) : success(guide);
}

function guideIn(blocks: readonly RootContent[], head: GuideHead, warn: Warn): AzureGuide | null {
	if (blocks.some((block) => isBox(block) || isRecommendations(block))) return readServiceGuide(blocks, head, warn);
	const rows = coreRowsIn(blocks);
	if (rows.length > 0) return { kind: "coreChecklist", ...head, rows };
	const tradeoffs = calloutsIn(blocks);
	return tradeoffs.length > 0 ? { kind: "tradeoffs", ...head, tradeoffs } : null;
}

/** The heading of the first level counts; the title above it is for search engines. */
function headOf({ children }: Root, values: ReadonlyMap<string, string[]>): GuideHead {
	const heading = children.find((block) => block.type === "heading" && block.depth === 1);
	const value = (name: string) => values.get(name) ?? [];
	return {
		title: (heading && lineOf(heading)) || (value("title")[0] ?? ""),
		date: value("ms.date")[0] ?? "",
		products: value("products"),
	};
}

/** Markdown of something else, a page pasted as plain text, or any other text. */
function refusalOf(text: string, { children }: Root, hasFrontMatter: boolean) {
	const isMarkdown = hasFrontMatter || children.some(({ type }) => type === "heading");
	if (!isMarkdown && looksPasted(text)) return problem("pastedGuide", "", {});
	return isMarkdown ? problem("noGuide", "", {}) : problem("unknownText", "", {});
}

/** How many items, rows and tradeoffs it holds. */
export const entriesOf = (guide: AzureGuide): number => {
	if (guide.kind === "coreChecklist") return guide.rows.length;
	if (guide.kind === "tradeoffs") return guide.tradeoffs.length;
	return guide.sections.reduce((sum, { items, recommendations }) => sum + items.length + recommendations.length, 0);
};
