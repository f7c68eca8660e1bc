/** Addresses in files of strangers: only what parses as http or https may ever be clicked. */
import { isWebLink } from "../../domain/webLink.ts";
import { plainLine } from "./plainText.ts";

/** A link as it was written; `url` is null where it is no address, and then `text` is shown as text. */
export interface Link {
	text: string;
	url: string | null;
}

/** An http or https address without blanks, and without signs that would change the text around it; or null. */
export const webUrl = (text: string): string | null =>
	isWebLink(text) && !/\s/.test(text) && plainLine(text) === text && URL.canParse(text) ? text : null;

/** The links of a value: one, several with commas or blanks between, or a text that is none. Nothing for an empty value. */
export function readLinks(value: string): Link[] {
	const text = plainLine(value);
	if (text === "") return [];
	const parts = text.split(/[\s,;]+(?=https?:\/\/)/i);
	const links = parts.map((part): Link => ({ text: part, url: webUrl(part) }));
	return links.every(({ url }) => url !== null) ? links : [{ text, url: null }];
}
