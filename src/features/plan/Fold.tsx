import type { ReactNode } from "react";
import { narrow, useMedia } from "../../ui/useMedia.ts";
import "./fold.css";

interface FoldProps {
	/** What names it, and stays to be seen. */
	heading: ReactNode;
	/** Stands beside the heading: what leads elsewhere, and so may not stand in what unfolds. */
	beside?: ReactNode;
	children: ReactNode;
}

/** On a phone what a heading names is folded under it, so that one sees what there is before scrolling through it all. */
export function Fold({ heading, beside, children }: FoldProps) {
	const isNarrow = useMedia(narrow);
	if (!isNarrow) {
		return (
			<>
				{beside ? (
					<div className="headed">
						{heading}
						{beside}
					</div>
				) : (
					heading
				)}
				{children}
			</>
		);
	}
	return (
		<details className="plan-fold">
			<summary>{heading}</summary>
			<div className="stack">
				{beside}
				{children}
			</div>
		</details>
	);
}
