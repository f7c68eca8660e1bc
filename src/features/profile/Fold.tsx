import type { ReactNode } from "react";

interface FoldProps {
	/** Of the heading that names it. */
	id: string;
	title: string;
	/** What is said in it so far, for those who leave it folded. */
	said: string;
	isOpen?: boolean;
	onOpen?: (() => void) | undefined;
	children: ReactNode;
}

/** A group of the profile that a review can begin without: folded, with what it says. */
export const Fold = ({ id, title, said, isOpen, onOpen, children }: FoldProps) => (
	<section className="card" aria-labelledby={id}>
		<details className="profile-fold" open={isOpen} onToggle={onOpen}>
			<summary>
				<h2 id={id}>{title}</h2> <span className="soft">{said}</span>
			</summary>
			<div className="stack">{children}</div>
		</details>
	</section>
);
