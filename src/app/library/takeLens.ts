import { problem } from "../../domain/result.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { isBuiltIn } from "../../lenses/builtIn.ts";
import { paths } from "../../paths.ts";
import { usePreviews } from "../../store/lensPreviews.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";
import { runLensReading } from "./runLensReading.ts";

/** Reads a lens for a look in the library, where it may be added; nothing is kept yet. */
export async function takeLens(bytes: Uint8Array, name: string, { language, notation }: Phrases): Promise<FileOutcome> {
	const [phrases, read] = await Promise.all([loadPhrases(language, notation), runLensReading({ bytes, name })]);
	if (read.ok && isBuiltIn(read.value.lens.id)) {
		return { kind: "refused", problems: [problemText(problem("builtInId", "", { id: read.value.lens.id }), phrases)] };
	}
	if (!read.ok) return { kind: "refused", problems: read.problems.slice(0, 50).map((one) => problemText(one, phrases)) };
	usePreviews.getState().put(read.value);
	const { texts, lens } = read.value;
	const told = phrases.t("library.read", { title: texts.title, n: lens.items.length });
	return { kind: "taken", told, link: { label: phrases.t("library.look"), address: paths.library } };
}
