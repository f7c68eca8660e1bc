/** Language and look of the interface, kept on this device. */
import { create } from "zustand";
import { browserLanguage } from "../browser/language.ts";
import { findItem, saveItem } from "../browser/localStorage.ts";
import { type Language, parseSettings, type Theme } from "../parse/settings.ts";

const key = "plumbline.settings";

interface SettingsState {
	language: Language;
	theme: Theme;
	/** Whether single keys answer and move; whoever dictates or types by accident switches them off (WCAG 2.1.4). */
	shortcuts: boolean;
	/** Columns of the gap table, besides the gap itself; null: as usual. */
	gapColumns: string[] | null;
	setLanguage: (language: Language) => void;
	setTheme: (theme: Theme) => void;
	setShortcuts: (shortcuts: boolean) => void;
	setGapColumns: (columns: string[]) => void;
}

/** The settings as they were saved, else as the browser suggests. A full storage loses them with the tab, no more. */
export const createSettings = () =>
	create<SettingsState>()((set, get) => {
		const saved = parseSettings(findItem(key));
		const change = (part: Partial<SettingsState>) => {
			set(part);
			const { language, theme, shortcuts, gapColumns } = get();
			saveItem(key, JSON.stringify({ language, theme, shortcuts, gapColumns }));
		};
		return {
			language: saved.language ?? (/^it\b/i.test(browserLanguage()) ? "it" : "en"),
			theme: saved.theme ?? "system",
			shortcuts: saved.shortcuts ?? true,
			gapColumns: saved.gapColumns,
			setLanguage: (language) => change({ language }),
			setTheme: (theme) => change({ theme }),
			setShortcuts: (shortcuts) => change({ shortcuts }),
			setGapColumns: (gapColumns) => change({ gapColumns }),
		};
	});

export const useSettings = createSettings();
