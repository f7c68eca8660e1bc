/** Sets text of a report as runs of the engine: tones as weight and colour, risks by their shape, tradeoffs as chips. */
import { bareText, directionSign, type Inline, type Part, type Tone } from "../../../report/inline.ts";
import { webAddress } from "../../webAddress.ts";
import { colors, pillarColor, riskColors } from "../engine/colors.ts";
import {
	bold,
	link,
	type Paragraph,
	pageOf,
	pageSeparator,
	type Run,
	riskMark,
	type Style,
	separator,
	styled,
	tick,
	titleLink,
} from "../engine/paragraph.ts";

/** One paragraph of a text. */
export const paragraphOf = ({ parts }: Inline, style: Style = {}): Paragraph => styled(style, ...parts.flatMap(runsOf));

const tones: Record<Tone, { bold?: boolean; color?: string }> = {
	plain: {},
	strong: { bold: true },
	soft: { color: colors.soft },
	alert: { bold: true, color: riskColors.high },
};

/** A separator stays at the end of its line. */
const spaced = (text: string): string => text.replaceAll(" · ", separator);

function runsOf(part: Part): Run[] {
	switch (part.kind) {
		case "text":
		case "mark":
			return [{ kind: "text", text: spaced(part.text), ...tones[part.tone] }];
		case "code":
			return [{ kind: "text", text: grouped(part.text) }];
		case "link": {
			const address = webAddress(part.address);
			return [address ? link(part.label, part.address) : { kind: "text", text: part.label }];
		}
		case "reference":
			return [part.isTitle ? titleLink(bareText(part.label), part.to) : link(bareText(part.label), part.to)];
		case "page":
			return [pageOf(part.to, part.before === " · " ? pageSeparator : part.before)];
		case "pillar":
			return [bold(part.name, pillarColor(part.place))];
		case "risk":
			return riskMark(part.risk, part.word);
		case "tradeoff": {
			const { place, direction, strength, name } = part;
			const sign = directionSign(direction);
			const color = pillarColor(place);
			return [{ kind: "chip", name: `${sign}\u00A0${name}`, dots: strength, color, told: `${sign}${strength} ${name}` }];
		}
		case "tick":
			return [tick];
	}
}

/** A seal in groups of four, as people compare them. */
const grouped = (text: string): string => (/^[0-9a-f]{64}$/.test(text) ? text.replace(/.{4}(?=.)/g, "$& ") : text);
