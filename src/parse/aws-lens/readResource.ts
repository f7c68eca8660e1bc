/** Further reading and improvement plans of an AWS custom lens. */
import { isEntry, listIn, member, textFields } from "../foreign/fields.ts";
import { readLinks } from "../foreign/links.ts";
import type { Warn } from "../foreign/warning.ts";
import type { AwsResource } from "./awsLens.ts";
import { checkLimit } from "./limits.ts";

/** The resource of a place; nothing where it says nothing. An empty address is none; a text without an address is usual. */
export function readResource(value: unknown, place: string, warn: Warn): AwsResource[] {
	if (value === undefined || value === null) return [];
	if (!isEntry(value)) {
		warn("notSet", place, { field: place.slice(place.lastIndexOf(".") + 1) });
		return [];
	}
	const fields = textFields(value, place, warn);
	const text = fields.text("displayText");
	checkLimit("displayText", text.length, place, warn);
	const links = readLinks(fields.text("url"));
	for (const link of links) if (link.url === null) warn("notALink", place, { found: link.text });
	if (links.length > 1) warn("severalLinks", place, {});
	return text === "" && links.length === 0 ? [] : [{ text, links }];
}

/** `additionalResources` of one type. */
export function readFurther(choice: unknown, type: string, place: string, warn: Warn): AwsResource[] {
	const entries = listIn(choice, "additionalResources").filter((entry) => member(entry, "type") === type);
	const contents = entries.flatMap((entry) => listIn(entry, "content"));
	checkLimit("contents", contents.length, place, warn);
	return contents.flatMap((content, index) => readResource(content, `${place}.additionalResources[${index}]`, warn));
}
