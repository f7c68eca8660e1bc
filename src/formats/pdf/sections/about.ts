/** The end of the document: what the lens covers, and what has aged. */
import { beginPart, heading, labelled, prose } from "../engine/blocks.ts";
import { body, type Inline, lines, link, soft } from "../engine/inline.ts";
import type { Work } from "./work.ts";

/** Writes scope, edition and notices of the lens. */
export function writeAbout(work: Work): void {
	const { sheet, words, lens, report } = work;
	const { t } = words;
	const { title, scope } = words.lens;
	beginPart(sheet, t("export.lens"), "lens", "newPage");
	// At the head: at the end of a full page it would stand alone on the next.
	sheet.add(...prose(sheet, [soft(t("export.made"))], { above: 0, keep: true }));
	sheet.add(...labelled(sheet, t("report.lens"), lines(t("report.lens.version", { title, version: report.lens.version }))));
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
}
