/** Files that every review is shown with, asked for before anything says that it needs them. A file of its own: the first screen does without their names. */
import { defaultLens } from "../lenses/builtIn.ts";
import { useSettings } from "../store/settings.ts";

const lenses = import.meta.glob("../../content/lenses/*/{lens,??}.json");

/** One file of the messages beyond the first screen: the build puts all of a language into the file that it asks for. */
const messages = import.meta.glob("../i18n/*/questions.json");

/** A review's lens is not known before the review is read: nearly always it is the one that comes with the app. */
export async function loadAhead(): Promise<void> {
	const { language } = useSettings.getState();
	const folder = `../../content/lenses/${defaultLens.id}`;
	const files = [
		messages[`../i18n/${language}/questions.json`],
		lenses[`${folder}/lens.json`],
		lenses[`${folder}/${language}.json`],
	];
	await Promise.all(files.map((load) => load?.()));
}
