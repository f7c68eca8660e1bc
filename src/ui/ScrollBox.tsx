import type { ReactNode } from "react";

interface ScrollBoxProps {
	className: string;
	/** Id of the heading that names it. */
	labelledBy: string;
	children: ReactNode;
}

/** A region that scrolls sideways by itself, so that the page never does; it takes the focus, because keys must be able to scroll it. */
export const ScrollBox = ({ className, labelledBy, children }: ScrollBoxProps) => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
	<section className={className} aria-labelledby={labelledBy} tabIndex={0}>
		{children}
	</section>
);
