import { headingName, type Inline, type Part, webAddress } from "../document/inline.ts";
import { escaped, escapedLines } from "./escape.ts";

/** Inline text as HTML. */
export const inlineHtml = ({ parts }: Inline): string => parts.map(partHtml).join("");

/** The text alone, for names of regions. */
export const bareText = ({ parts }: Inline): string =>
	parts.map((part) => ("text" in part ? part.text : typeof part.label === "string" ? part.label : bareText(part.label))).join("");

/** The address of a heading inside the page. */
export const headingHref = (heading: string): string => `#${encodeURIComponent(headingName(heading))}`;

function partHtml(part: Part): string {
	switch (part.kind) {
		case "text":
		case "mark":
			return part.strong ? `<strong>${escapedLines(part.text)}</strong>` : escapedLines(part.text);
		case "code":
			return `<code>${escapedLines(part.text)}</code>`;
		case "webLink": {
			const address = webAddress(part.address);
			const label = escapedLines(part.label);
			return address ? `<a href="${escaped(address)}" rel="noopener noreferrer">${label}</a>` : label;
		}
		case "headingLink":
			return `<a href="${escaped(headingHref(part.heading))}">${inlineHtml(part.label)}</a>`;
	}
}
