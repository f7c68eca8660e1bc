/** How a file of a milestone was made, so that its text can be made again of the same data. The seal of the file is over it. */
import * as v from "valibot";
import { papers, printExtents, printSections } from "../domain/report/printChoice.ts";
import { fullDay, text } from "./fields.ts";
import { parseWith } from "./problems.ts";
import { choices } from "./settings.ts";

const always = {
	/** Version of the app that made it: another one may word or lay it out differently. */
	appVersion: text,
	language: v.picklist(choices.language),
	notation: v.picklist(choices.notation),
	/** ISO day by which its sign-offs were judged: no approval dated more than a day later counted. */
	day: fullDay,
};

const printChoice = v.object({
	extent: v.optional(v.picklist(printExtents)),
	paper: v.picklist(papers),
	sections: v.union([v.literal("all"), v.pipe(v.array(v.picklist(printSections)), v.readonly())]),
	label: text,
});

/** Signs that its font lacks were drawn as the device that made it draws them, but for those that this device lacks, too. */
const drawn = v.object({ lacking: v.array(text) });

const makingSchema = v.variant("format", [
	v.object({ format: v.literal("pdf"), ...always, print: printChoice, drawn: v.optional(drawn) }),
	v.object({ format: v.picklist(["html", "markdown"]), ...always }),
]);

export type Making = v.InferOutput<typeof makingSchema>;

/** Null where a file does not say it, or says what this version cannot follow: then its look cannot be compared. */
export function parseMaking(made: unknown): Making | null {
	const read = parseWith(makingSchema, made);
	return read.ok ? read.value : null;
}
