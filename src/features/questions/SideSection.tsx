import { type ReactNode, useId } from "react";

interface SideSectionProps {
	title: string;
	shown?: boolean;
	children: ReactNode;
}

/** A titled section beside the question. */
export function SideSection({ title, shown = true, children }: SideSectionProps) {
	const id = useId();
	if (!shown) return null;
	return (
		<section aria-labelledby={id}>
			<h2 id={id} className="eyebrow">
				{title}
			</h2>
			{children}
		</section>
	);
}
