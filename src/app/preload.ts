import { defaultLens } from "../lenses/builtIn.ts";
import { findFile } from "../lenses/files.ts";
import { useSettings } from "../store/settings.ts";
import { findScreen, named } from "./screens.ts";

/** What opens a review, whatever is shown of it. */
export const loadOpenReview = () => named(import("./OpenReview.tsx"), "OpenReview");

/** Asks at once for all that the screen at an address is made of, so that nothing of it waits for something else to arrive. */
export function preload(path: string): void {
	const { inReview, other } = findScreen(path);
	const wanted = inReview ? [inReview.load, ...reviewParts()] : [other?.load];
	// What does not come is asked for again, and told, where it is needed.
	for (const load of wanted) void load?.().catch(() => undefined);
}

/** One file of the messages beyond the first screen: the build puts all of a language into the file that it asks for. */
const messages = import.meta.glob("../i18n/*/questions.json");

/** What every review is shown with. Its lens is not known before it is read: nearly always it is the one that comes with the app. */
function reviewParts(): (() => Promise<unknown>)[] {
	const { language } = useSettings.getState();
	const files = [
		messages[`../i18n/${language}/questions.json`],
		findFile(defaultLens.id, "lens"),
		findFile(defaultLens.id, language),
	];
	return [loadOpenReview, () => import("../store/recovery.ts"), ...files.filter((load) => load !== undefined)];
}
