import type { ReactNode } from "react";
import type { Contradiction } from "../domain/report/contradiction.ts";
import { contradictionTexts, contradictionTitle } from "../i18n/contradictionWords.ts";
import "./honesty.css";
import { useSeen } from "./seen.ts";

interface ContradictionNoteProps {
	contradiction: Contradiction;
	/** The ways to settle it. */
	children?: ReactNode;
}

/** Two statements that do not fit together, said calmly: people settle it, or leave it. */
export function ContradictionNote({ contradiction, children }: ContradictionNoteProps) {
	const { words, report } = useSeen();
	const told =
		contradiction.kind === "incompatible" ? contradictionTitle(contradiction, report, words) : words.t("contradiction.here");
	return (
		<div className="contradiction" role="note">
			<p>{told}</p>
			<ul>
				{contradictionTexts(contradiction, report, words).map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
			{children && <div className="contradiction-ways">{children}</div>}
		</div>
	);
}
