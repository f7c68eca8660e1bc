/** The languages of a draft: the first is whole, and others borrow from it what they lack. */
import { type LensDraft, translated } from "./draft.ts";

/** The draft with a further language, nothing of which is written yet. */
export function withLanguage(draft: LensDraft, language: string): LensDraft {
	const { lens, texts } = draft;
	const [first = ""] = lens.languages;
	const whole = texts[first];
	if (!whole || lens.languages.includes(language)) return draft;
	return {
		...draft,
		lens: { ...lens, languages: [...lens.languages, language] },
		texts: { ...texts, [language]: translated({}, whole, language) },
	};
}

/** The draft without a language and all that is written in it; the last one stays. */
export function withoutLanguage(draft: LensDraft, language: string): LensDraft {
	const languages = draft.lens.languages.filter((one) => one !== language);
	if (languages.length === 0) return draft;
	const { [language]: _, ...texts } = draft.texts;
	return { ...draft, lens: { ...draft.lens, languages }, texts };
}

/** Whether a text names a language as tags do (BCP 47): `en`, `it-CH`, `zh-Hant`. */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
