import { languageOf } from "../domain/lens/fallback.ts";
import { useWords } from "./seen.ts";

/** A text of the lens, told as being in the language it is written in, which may be another than the page's. */
export function LensText({ children }: { children: string | undefined }) {
	const { lens } = useWords();
	return children === undefined ? null : <span lang={languageOf(lens, children)}>{children}</span>;
}
