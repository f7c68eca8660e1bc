import type { ReactNode } from "react";
import type { LensDraft } from "../../domain/draft/draft.ts";
import type { Part } from "../../domain/draft/parts.ts";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";
import { FormHead } from "./FormHead.tsx";

interface PartCardProps {
	part: Part;
	/** What the button says that removes the part. */
	removeLabel: string;
	/** Absent: it cannot be removed. */
	onRemove?: ((draft: LensDraft) => LensDraft) | undefined;
	children: ReactNode;
}

/** The form of one part of the lens: what it is, its fields, and the way to remove it. */
export function PartCard({ part, removeLabel, onRemove, children }: PartCardProps) {
	const { edit, show } = useDrafting();
	return (
		<section className="card editor-fields" aria-labelledby="editor-form">
			<FormHead part={part} />
			{children}
			{onRemove && (
				<p>
					<Button
						look="danger"
						onClick={() => {
							edit(onRemove);
							show("");
						}}
					>
						{removeLabel}
					</Button>
				</p>
			)}
		</section>
	);
}
