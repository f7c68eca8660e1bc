import type { ReactNode } from "react";
import { directionSign, type Inline, type Part, type Tone } from "../../../report/inline.ts";
import { inOrder } from "../../../ui/inOrder.ts";

/** A text of the report on paper: nothing in it can be pressed, so what it leads to is its words alone. */
export const PrintedText = ({ text }: { text: Inline }): ReactNode => inOrder(text.parts, (part) => <PrintedPart part={part} />);

const tones: Record<Tone, (text: string) => ReactNode> = {
	plain: (text) => <span>{text}</span>,
	strong: (text) => <strong>{text}</strong>,
	soft: (text) => <span className="soft">{text}</span>,
	alert: (text) => <strong className="printed-alert">{text}</strong>,
};

function PrintedPart({ part }: { part: Part }): ReactNode {
	switch (part.kind) {
		case "text":
		case "mark":
			return tones[part.tone](part.text);
		case "code":
			return <code>{part.text}</code>;
		case "link":
			return <span>{part.label === part.address ? part.label : `${part.label} (${part.address})`}</span>;
		case "reference":
			return part.isTitle ? (
				<strong>
					<PrintedText text={part.label} />
				</strong>
			) : (
				<PrintedText text={part.label} />
			);
		case "pillar":
			return (
				<span className="pillar pillar-name" data-pillar={part.id} data-place={part.place}>
					{part.name}
				</span>
			);
		case "risk":
			return (
				<span className="risk" data-risk={part.risk}>
					{part.word}
				</span>
			);
		case "tradeoff":
			return <span className="printed-tradeoff">{`${directionSign(part.direction)}${part.strength} ${part.name}`}</span>;
		case "tick":
		case "page":
			return null;
	}
}
