/** The languages that stories speak, and the looks they are told in. */

import type { Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import type { Language } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { open } from "./story.ts";

const italian = messagesOf("it");

export const phrases = { en: phrasesOf("en", en), it: phrasesOf("it", italian) };

export interface Look {
	language: Language;
	theme: "light" | "dark";
	/** Of the window, in pixels. */
	width: number;
}

/** Between the two of them each language, each theme and each layout. */
export const looks: Look[] = [
	{ language: "en", theme: "light", width: 1440 },
	{ language: "it", theme: "dark", width: 390 },
];

/** Told in the first look, a story belongs to `npm test`; in the others, to `npm run test:all`. */
export const mainIn = (look: Look) => ({ tag: look === looks[0] ? "@main" : [] });

/** A look in the title of a test. */
export const lookName = ({ language, theme, width }: Look): string => `${language}, ${theme}, ${width} px`;

/** Opens the first screen in a look, without motion. */
export async function openIn(page: Page, { language, theme, width }: Look): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page, "/", { language, theme });
}
