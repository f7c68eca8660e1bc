/** One item of an Azure review checklist. */
import { type Entry, isEntry, listIn, member, textFields } from "../foreign/fields.ts";
import { slugOf } from "../foreign/keys.ts";
import { type Link, readLinks } from "../foreign/links.ts";
import { plainLine, plainText } from "../foreign/plainText.ts";
import type { Warn } from "../foreign/warning.ts";
import { short } from "../problems.ts";
import type { AzureChecklistItem } from "./azureChecklist.ts";
import { pillarNamed, severityNamed } from "./names.ts";

/** The spreadsheet of the origin writes it for blank cells. */
const isBlank = (text: string): boolean => /nbsp$/i.test(text);

const breaks = /<\s*\/?\s*(?:br|ul|ol|li|p)\s*\/?\s*>(?:\s*<\s*\/?\s*(?:br|ul|ol|li|p)\s*\/?\s*>)*[ \t]?/gi;

/** Markup that occurs in texts stands for the end of a line; any other angle bracket is content. */
const withBreaks = (text: string): string => plainText(text.replace(breaks, "\n"));

type Fields = (name: string) => string;

function fieldsOf(entry: Entry, place: string, warn: Warn): Fields {
	const { text } = textFields(entry, place, warn);
	return (name) => {
		const found = withBreaks(text(name));
		return isBlank(found) ? "" : found;
	};
}

/** What the place of an item is called in warnings: its number and guid. */
function placeOf(entry: Entry, index: number): string {
	const guid = member(entry, "guid");
	return typeof guid === "string" && guid.trim() !== "" ? `items[${index}] (${short(guid.trim())})` : `items[${index}]`;
}

/** The item at a place; `keyOf` gives keys that are unique in the checklist. Nothing where there is no object. */
export function readItem(value: unknown, index: number, keyOf: (id: string) => string, warn: Warn): AzureChecklistItem[] {
	if (!isEntry(value)) {
		warn("skipped", `items[${index}]`, {});
		return [];
	}
	const place = placeOf(value, index);
	const field = fieldsOf(value, place, warn);
	const description = field("description") || field("longDescription");
	const title = plainLine(field("text")) || plainLine(field("title")) || plainLine(description.split("\n", 1)[0] ?? "");
	if (title === "") warn("untitled", place, {});
	const guid = plainLine(field("guid")).toLowerCase();
	noteMissing(value, place, warn);
	const category = field("category");
	const key = keyOf(guid || slugOf(`${category} ${title}`));
	return [
		{
			...{ index, key, guid, title, description, category },
			...{ id: field("id"), subcategory: field("subcategory") },
			...readJudged(field, place, warn),
			services: namesIn(value, "services", [field("service")]),
			link: typeof member(value, "link") === "string" ? plainText(String(member(value, "link"))) : null,
			links: linksOf(value, field, place, warn),
			training: field("training"),
			query: queryOf(value),
			tags: namesIn(value, "tags", []),
			...{
				type: field("type"),
				origin: field("checklist"),
				resourceType: field("arm-service") || field("recommendationResourceType"),
			},
		},
	];
}

/** Null is not the same as absent: somebody meant to fill it. */
function noteMissing(entry: Entry, place: string, warn: Warn): void {
	for (const name of ["text", "category", "subcategory", "waf", "severity", "guid", "link"]) {
		const value = member(entry, name);
		if (value === null || (typeof value === "string" && plainText(value) === "")) warn("emptyField", place, { field: name });
	}
	if (member(entry, "guid") === undefined) warn("emptyField", place, { field: "guid" });
}

function readJudged(field: Fields, place: string, warn: Warn) {
	const severityName = plainLine(field("severity")) || plainLine(field("priority"));
	const severity = severityNamed(severityName);
	if (severity === null && severityName !== "") warn("unknownName", place, { field: "severity", found: short(severityName) });
	const pillarName = plainLine(field("waf"));
	const pillar = pillarNamed(pillarName);
	if (pillar === null && pillarName !== "") warn("unknownName", place, { field: "waf", found: short(pillarName) });
	return { severity, severityName, pillar, pillarName };
}

/** Names in a list and beside it; what is no text in it is left out. */
const namesIn = (entry: Entry, name: string, more: string[]): string[] => [
	...new Set([...more, ...listIn(entry, name).flatMap((one) => (typeof one === "string" ? plainLine(one) : []))].filter(Boolean)),
];

/** A query that consists of comments alone says that there is none yet; `isOnlyComments` tells. */
const queryOf = (entry: Entry): string => {
	const [graph, query] = [member(entry, "graph"), member(entry, "query")];
	return (typeof graph === "string" && plainText(graph)) || (typeof query === "string" && plainText(query)) || "";
};

/** Whether a query is nothing but comments. */
export const isOnlyComments = (query: string): boolean =>
	query !== "" && query.split("\n").every((line) => line.trim() === "" || line.trim().startsWith("//"));

/** Lists of objects that name an address each. */
const linkLists = ["documentation", "tools", "learnMoreLink"];

function linksOf(entry: Entry, field: Fields, place: string, warn: Warn): Link[] {
	const own = readLinks(field("link"));
	const training = readLinks(field("training"));
	const listed = linkLists.flatMap((name) =>
		listIn(entry, name).flatMap((one, number) => {
			const { text } = textFields(one, `${place}.${name}[${number}]`, warn);
			return readLinks(text("url")).map(({ url, text: address }) => ({
				url,
				text: (url && (text("title") || text("name"))) || address,
			}));
		}),
	);
	const links = [...own, ...training, ...listed];
	for (const link of links) if (link.url === null) warn("notALink", place, { found: short(link.text) });
	if (own.length > 1) warn("severalLinks", place, {});
	return links;
}
