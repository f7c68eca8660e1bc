import type { ReactNode } from "react";
import type { ItemProgress } from "../domain/judge/status.ts";

const ring = <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const shapes: Record<ItemProgress, ReactNode> = {
	open: ring,
	begun: (
		<>
			{ring}
			<path d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
		</>
	),
	answered: <circle cx="7" cy="7" r="6" fill="currentColor" />,
	hidden: (
		<>
			<circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2.2" />
			<path d="M3 11 11 3" stroke="currentColor" strokeWidth="1.5" />
		</>
	),
};

/** How far an item is: an empty, half-filled, full or struck-out disc. Its word is for the caller to say. */
export const StateMark = ({ progress }: { progress: ItemProgress }) => (
	<svg className="state-mark" viewBox="0 0 14 14" aria-hidden="true">
		{shapes[progress]}
	</svg>
);
