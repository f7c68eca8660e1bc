import type { ReactNode } from "react";
import type { HelpTopic } from "../../paths.ts";
import { narrow, useMedia } from "../useMedia.ts";
import { HelpLink } from "./HelpLink.tsx";

interface FoldCardProps {
	/** Of the heading that names it. */
	id: string;
	title: string;
	/** What the help explains about it. */
	help?: HelpTopic;
	intro?: string;
	className?: string;
	children: ReactNode;
}

/** A card of the report. On a phone it is folded under its title, so that one sees what there is before scrolling through it all. */
export function FoldCard({ id, title, help, intro, className = "", children }: FoldCardProps) {
	const isNarrow = useMedia(narrow);
	const heading = <h2 id={id}>{title}</h2>;
	const helpLink = help && <HelpLink topic={help} />;
	if (isNarrow) {
		return (
			<section className={`card fold-card ${className}`} aria-labelledby={id}>
				<details>
					<summary>{heading}</summary>
					<div className="stack">
						<div className="headed">
							<p className="soft">{intro}</p>
							{helpLink}
						</div>
						{children}
					</div>
				</details>
			</section>
		);
	}
	return (
		<section className={`card stack ${className}`} aria-labelledby={id}>
			<div>
				<div className="headed">
					{heading}
					{helpLink}
				</div>
				{intro && <p className="soft">{intro}</p>}
			</div>
			{children}
		</section>
	);
}
