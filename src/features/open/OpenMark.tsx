import type { ReactNode } from "react";
import type { OpenState } from "../../domain/report/openPoints.ts";
import { StateMark } from "../../ui/StateMark.tsx";

const shapes: Record<"dontKnow" | "guess", ReactNode> = {
	dontKnow: <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2.2" />,
	guess: (
		<path
			d="M1.5 5c2-2 3.5-2 5.5-.5s3.500 1.500 5.500-.5M1.500 10c2-2 3.500-2 5.500-.5s3.500 1.500 5.500-.5"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
		/>
	),
};

/** Why a question is open, as a mark beside its word. */
export function OpenMark({ state }: { state: OpenState }) {
	if (state === "begun" || state === "open") return <StateMark progress={state} />;
	return (
		<svg className="state-mark" viewBox="0 0 14 14" aria-hidden="true">
			{shapes[state]}
		</svg>
	);
}
