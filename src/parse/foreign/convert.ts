/** Content of other projects as a lens of ours: one converter a format. */
import { type Result, success } from "../../domain/result.ts";
import { customLens } from "../aws-lens/customLens.ts";
import { checklistLens } from "../azure-checklist/checklistLens.ts";
import { guideLens } from "../azure-guide/guideLens.ts";
import { parseLens } from "../lens.ts";
import { parseLensTexts } from "../lensTexts.ts";
import type { OwnLens } from "../own-lens/ownLens.ts";
import type { ConvertedLens } from "./convertedLens.ts";
import type { ForeignContent } from "./foreignContent.ts";

/** The lens of a file, held to the same checks as any other; `file` is the name of the file. */
export function convert(content: ForeignContent, file: string): Result<ConvertedLens> {
	if (content.format === "plumbline") return success(ofOurs(content.content, file));
	const made = lensOf(content, file);
	if (!made.ok) return made;
	const lens = parseLens(made.value.lens);
	if (!lens.ok) return lens;
	const texts = parseLensTexts(made.value.texts, lens.value);
	return texts.ok ? success({ lens: lens.value, texts: texts.value, origin: made.value.origin }) : texts;
}

/** Checked where it was read. */
function ofOurs({ licence, attribution, translations, lens, texts }: OwnLens, file: string): ConvertedLens {
	const origin = { format: "plumbline" as const, file, licence, attribution, notCarried: [] };
	return { lens, texts, ...(Object.keys(translations).length > 0 && { translations }), origin };
}

function lensOf(content: Exclude<ForeignContent, { format: "plumbline" }>, file: string): Result<ConvertedLens> {
	switch (content.format) {
		case "awsCustomLens":
			return success(customLens(content.content, file));
		case "azureChecklist":
			return success(checklistLens(content.content, file));
		case "azureGuide":
			return guideLens(content.content, file);
	}
}
