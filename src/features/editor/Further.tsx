import type { ReactNode } from "react";

interface FurtherProps {
	title: string;
	/** What it is for, with an example. */
	lead: string;
	/** How many there are. */
	count: number;
	children: ReactNode;
}

/** A section that most lenses do without: closed until somebody opens it, or a problem leads into it. */
export const Further = ({ title, lead, count, children }: FurtherProps) => (
	<details className="editor-further">
		<summary>
			{title} <span className="soft figures">({count})</span>
		</summary>
		<div className="editor-fields">
			<p className="soft">{lead}</p>
			{children}
		</div>
	</details>
);
