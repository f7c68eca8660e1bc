import type { ReactNode } from "react";
import { EditContext, type EditReview } from "../../ui/editing.ts";
import { SeenProvider } from "../../ui/SeenProvider.tsx";
import type { Seen } from "../../ui/seen.ts";

/** Nothing of a milestone can be changed. */
const keep: EditReview = () => undefined;

/** Shows the parts in it what a milestone has frozen, instead of the review as it is now. */
export const Frozen = ({ seen, children }: { seen: Seen; children: ReactNode }) => (
	<EditContext value={keep}>
		<SeenProvider seen={seen}>{children}</SeenProvider>
	</EditContext>
);
