import { directionSign, type Inline, type Part, type Tone } from "../../report/inline.ts";
import { webAddress } from "../webAddress.ts";
import { escaped, escapedLines } from "./escape.ts";
import { pillarNumber, type Setting } from "./setting.ts";

/** Inline text as HTML. */
export const inlineHtml = ({ parts }: Inline, setting: Setting): string => parts.map((part) => partHtml(part, setting)).join("");

const tones: Record<Tone, (html: string) => string> = {
	plain: (html) => html,
	strong: (html) => `<strong>${html}</strong>`,
	soft: (html) => `<span class="soft">${html}</span>`,
	alert: (html) => `<strong class="alert">${html}</strong>`,
};

/** Says which language a text of the lens is in where it is not the page's (WCAG 2.2, 3.1.2). */
function inItsLanguage(text: string, html: string, { otherLanguage }: Setting): string {
	const language = otherLanguage(text);
	return language === null ? html : `<span lang="${escaped(language)}">${html}</span>`;
}

function partHtml(part: Part, setting: Setting): string {
	switch (part.kind) {
		case "text":
		case "mark":
			return tones[part.tone](inItsLanguage(part.text, escapedLines(part.text), setting));
		case "code":
			return `<code>${escapedLines(part.text)}</code>`;
		case "link": {
			const address = webAddress(part.address);
			const label = escapedLines(part.label);
			return address ? `<a href="${escaped(address)}" rel="noopener noreferrer">${label}</a>` : label;
		}
		case "reference": {
			const id = setting.ids.get(part.to);
			const label = inlineHtml(part.label, setting);
			return id === undefined ? label : `<a href="#${id}">${label}</a>`;
		}
		case "pillar":
			return `<span class="pillar pillar-${pillarNumber(part.id, setting)}">${inItsLanguage(part.name, escaped(part.name), setting)}</span>`;
		case "risk":
			return `<span class="risk ${part.risk}">${escaped(part.word)}</span>`;
		case "tradeoff":
			return `<span class="tradeoff">${escaped(`${directionSign(part.direction)}${part.strength} ${part.name}`)}</span>`;
		case "tick":
			return "☐";
		case "page":
			return "";
	}
}
