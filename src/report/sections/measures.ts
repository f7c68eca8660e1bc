import { measureTexts } from "../../i18n/measureWords.ts";
import { labelled } from "../blocks.ts";
import { always, type Section } from "../section.ts";

/** What a point, a band, an interval and a risk are: a reader on paper has no help at hand. */
export const measures: Section = {
	id: "measures",
	isIn: always,
	tell: ({ words }) => measureTexts(words).flatMap(({ title, text }) => labelled(title, [text])),
};
