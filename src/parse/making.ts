/** How a file of a milestone was made, so that its text can be made again of the same data. It stands under no seal. */
import * as v from "valibot";
import { papers, printSections } from "../domain/report/printChoice.ts";
import { text } from "./fields.ts";
import { parseWith } from "./problems.ts";
import { choices } from "./settings.ts";

const always = {
	/** Version of the app that made it: another one may word or lay it out differently. */
	appVersion: text,
	language: v.picklist(choices.language),
	notation: v.picklist(choices.notation),
};

const printChoice = v.object({
	paper: v.picklist(papers),
	sections: v.union([v.literal("all"), v.pipe(v.array(v.picklist(printSections)), v.readonly())]),
	label: text,
});

const makingSchema = v.variant("format", [
	v.object({ format: v.literal("pdf"), ...always, print: printChoice }),
	v.object({ format: v.picklist(["html", "markdown"]), ...always }),
]);

export type Making = v.InferOutput<typeof makingSchema>;

/** Null where a file does not say it, or says what nobody can follow: then its text cannot be compared. */
export function parseMaking(data: unknown): Making | null {
	const made = typeof data === "object" && data !== null && "made" in data ? data.made : null;
	const read = parseWith(makingSchema, made);
	return read.ok ? read.value : null;
}
