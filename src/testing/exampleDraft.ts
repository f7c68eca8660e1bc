import { draftOf, type LensDraft } from "../domain/draft/draft.ts";
import type { Starters } from "../domain/draft/starting.ts";
import { exampleLens } from "./exampleLens.ts";
import { exampleTexts } from "./exampleTexts.ts";

/** The example lens as a draft, in English and in a second language of which only the title is written. */
export const exampleDraft = (): LensDraft =>
	draftOf({
		lens: { ...exampleLens(), languages: ["en", "it"] },
		texts: exampleTexts(),
		translations: { it: { language: "it", title: "Esempio" } },
		licence: "MIT",
		attribution: "Somebody",
	});

const option = (label: string) => ({ label, text: `${label}.` });

/** What new entries of a draft say, for tests. */
export const exampleStarters: Starters = {
	...{ ask: "Asked?", notApplicable: "Never.", outside: "Nothing.", judged: "Because.", noneOfThese: "None of these" },
	options: { none: option("No"), some: option("Some"), all: option("Yes"), open: option("Open"), fulfilled: option("Done") },
};
