/** What stands around the pillars of a guide: its scope, policies, Advisor, tradeoffs. */
import type { ListItem, RootContent } from "mdast";
import type { GuideCheck, GuideTradeoff, ServiceGuide } from "./azureGuide.ts";
import { lineOf, linksOf, textOf } from "./nodeText.ts";

interface Part {
	name: string;
	blocks: readonly RootContent[];
}

/** From all parts of a guide, the first of which stands before any heading of the second level. */
export function readAfter(
	parts: readonly Part[],
): Pick<ServiceGuide, "technologies" | "policies" | "advisor" | "tradeoffs" | "hasTradeoffs"> {
	const named = (pattern: RegExp) => parts.filter(({ name }) => pattern.test(name));
	const bullets = (pattern: RegExp) => named(pattern).flatMap(({ blocks }) => itemsOf(blocks).map(checkOf));
	const tradeoffs = named(/^trade-?offs$/i);
	return {
		technologies: technologiesIn(parts.flatMap(({ blocks }) => blocks)),
		policies: bullets(/^azure polic(?:y|ies)$/i),
		advisor: bullets(/^(?:azure )?advisor(?: recommendations)?$/i),
		tradeoffs: tradeoffs.flatMap(({ name, blocks }) => tradeoffsIn(blocks, name)),
		hasTradeoffs: tradeoffs.length > 0,
	};
}

const itemsOf = (blocks: readonly RootContent[]): ListItem[] =>
	blocks.flatMap((block) => (block.type === "list" ? block.children : []));

const guidForm = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;

function checkOf(item: ListItem): GuideCheck {
	const links = linksOf([item]);
	const guid = links.map(({ url }) => guidForm.exec(decoded(url ?? ""))?.[0]).find((found) => found !== undefined);
	return { text: textOf([item]), links, guid: guid?.toLowerCase() ?? null };
}

/** An address in plain letters; as it stands where it has a broken escape. */
function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

/** The bullets below a heading or a bold line "Technology scope". */
function technologiesIn(blocks: readonly RootContent[]): string[] {
	const at = blocks.findIndex((block) =>
		/^technology scope:?$/i.test(block.type === "heading" || block.type === "paragraph" ? lineOf(block) : ""),
	);
	const list = at < 0 ? undefined : blocks.slice(at, at + 4).find((block) => block.type === "list");
	return list?.type === "list" ? list.children.map((item) => lineOf(item)) : [];
}

/** Tradeoffs that begin with a bold line, each with what follows up to the next one. */
function tradeoffsIn(blocks: readonly RootContent[], under: string): GuideTradeoff[] {
	const found: { title: string; blocks: RootContent[] }[] = [];
	for (const block of blocks) {
		const title = boldStart(block);
		if (title !== null) found.push({ title, blocks: [block] });
		else if (block.type !== "heading") found.at(-1)?.blocks.push(block);
	}
	return found.map(({ title, blocks: own }) => ({ title, text: textOf(own), under }));
}

/** The bold words that a paragraph begins with, behind an image of the page builder. */
export function boldStart(block: RootContent | undefined): string | null {
	if (block?.type !== "paragraph") return null;
	const at = block.children.findIndex((node) => node.type === "strong");
	const before = at < 0 ? block.children : block.children.slice(0, at);
	const strong = block.children[at];
	return strong && lineOf(before) === "" ? lineOf(strong).replace(/\s*[:.]+$/, "") : null;
}
