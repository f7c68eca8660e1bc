/** Language and look of the interface, kept on this device. */
import { create } from "zustand";
import { browserLanguage } from "../browser/language.ts";
import { findItem, saveItem } from "../browser/localStorage.ts";
import { languageFor } from "../i18n/languages.ts";
import { parseSettings, type SavedSettings, type Settings } from "../parse/settings.ts";

const settingsKey = "plumbline.settings";

interface SettingsState extends Settings {
	change: (part: Partial<Settings>) => void;
}

/** What is not said is as the browser suggests. */
const withDefaults = (saved: SavedSettings): Settings => ({
	language: saved.language ?? languageFor(browserLanguage()),
	theme: saved.theme ?? "system",
	shortcuts: saved.shortcuts ?? true,
	notation: saved.notation ?? "language",
	density: saved.density ?? "comfortable",
	textSize: saved.textSize ?? 100,
	gapColumns: saved.gapColumns,
});

/** The settings alone, as they are saved. */
export const settingsOf = ({ language, theme, shortcuts, notation, density, textSize, gapColumns }: Settings): Settings => ({
	language,
	theme,
	shortcuts,
	notation,
	density,
	textSize,
	gapColumns,
});

/** The settings as they were saved, else as the browser suggests. A full storage loses them with the tab, no more. */
export const createSettings = () =>
	create<SettingsState>()((set, get) => ({
		...withDefaults(parseSettings(findItem(settingsKey))),
		change: (part) => {
			set(part);
			saveItem(settingsKey, JSON.stringify(settingsOf(get())));
		},
	}));

export const useSettings = createSettings();
