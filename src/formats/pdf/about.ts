/** The end of the document: what the lens covers, what has aged, and what the font could not draw. */
import { beginPart, heading, labelled, prose } from "./blocks.ts";
import { body, type Inline, lines, link, soft } from "./inline.ts";
import { codePointName } from "./text.ts";
import type { Work } from "./work.ts";

/** Writes scope, edition and notices of the lens. */
export function writeAbout(work: Work): void {
	const { sheet, words, lens, report } = work;
	const { t } = words;
	const { title, scope } = words.lens;
	beginPart(sheet, t("export.lens"), "lens");
	sheet.add(
		...labelled(sheet, t("report.lens"), lines(t("report.lens.version", { title, version: report.lens.version })), { above: 0 }),
	);
	sheet.add(...labelled(sheet, t("report.lens.inside"), lines(scope.inside)));
	sheet.add(...labelled(sheet, t("report.lens.outside"), lines(scope.outside)));
	const { edition } = lens;
	const read =
		edition &&
		t("export.lens.read", {
			stamp: words.date(edition.stamp),
			changed: words.date(edition.lastChanged),
			read: words.date(edition.read),
		});
	sheet.add(...labelled(sheet, t("report.lens.edition"), lines(scope.edition, read ?? "")));
	const notices = lens.notices.filter(({ id }) => report.notices.includes(id));
	if (notices.length > 0) sheet.add(...heading(sheet, [t("export.notices")]));
	for (const { id, links = [] } of notices) {
		const texts = words.lens.notices[id];
		const more = links.flatMap((one): (Inline | string)[] => [" ", link(texts?.links?.[one.id] ?? one.url, one.url)]);
		sheet.add(...prose(sheet, [body(texts?.text ?? "", ...more)]));
	}
	sheet.add(...prose(sheet, [soft(t("export.made"))], { above: 8 }));
}

/** Writes which signs of the texts are missing from the font; nothing where none is. Comes last, when all texts are set. */
export function writeReplaced({ sheet, words }: Work): void {
	const replaced = sheet.pen.keeper.replaced();
	if (replaced.length === 0) return;
	const title = words.t("pdf.replaced");
	sheet.add(...heading(sheet, [title], { bookmark: { level: 2, title } }));
	sheet.add(...prose(sheet, [soft(words.t("pdf.replaced.intro"))], { above: 0 }));
	sheet.add(...prose(sheet, [body(replaced.map(codePointName).join(", "))]));
}
