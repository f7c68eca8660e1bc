import { createContext, useContext } from "react";
import type { Phrases } from "./phrases.ts";

export const PhrasesContext = createContext<Phrases | null>(null);

/** The phrases of the interface's language. */
export function usePhrases(): Phrases {
	const phrases = useContext(PhrasesContext);
	if (!phrases) throw new Error("usePhrases needs a PhrasesContext above it");
	return phrases;
}
