import type { ReactNode } from "react";
import { type Seen, SeenContext, WordsContext } from "./seen.ts";

/** Lets the parts below it read what is seen, and its words. Whoever gives the same one again draws nothing anew. */
export const SeenProvider = ({ seen, children }: { seen: Seen; children: ReactNode }) => (
	<SeenContext value={seen}>
		<WordsContext value={seen.words}>{children}</WordsContext>
	</SeenContext>
);
