/** What the font could not draw, said in the document itself. */
import type { Words } from "../../../i18n/phrases.ts";
import { heading, prose } from "../engine/blocks.ts";
import { body, soft } from "../engine/paragraph.ts";
import type { Sheet } from "../engine/sheet.ts";
import { codePointName } from "../engine/text.ts";

/** Writes which signs of the texts are missing from the font; nothing where none is. Comes last, when all texts are set. */
export function writeReplaced(sheet: Sheet, words: Pick<Words, "t">): void {
	const replaced = sheet.pen.cleaner.replaced();
	if (replaced.length === 0) return;
	const title = words.t("pdf.replaced");
	sheet.add(...heading(sheet, [title], { bookmark: { level: 1, title } }));
	sheet.add(...prose(sheet, [soft(words.t("pdf.replaced.intro"))], { above: 0 }));
	sheet.add(...prose(sheet, [body(replaced.map(codePointName).join(", "))]));
}
