/** The profile of the workload: what decides which questions and requirements apply. */
import { factText } from "../../../i18n/reportWords.ts";
import { beginPart, labelled } from "../engine/blocks.ts";
import { body, lines, soft } from "../engine/inline.ts";
import type { Work } from "./work.ts";

/** Writes the description and the facts, those that nobody has said apart. */
export function writeProfile({ sheet, words, report }: Work): void {
	const { t } = words;
	const asked = report.facts.filter(({ asked }) => asked);
	const said = asked.filter(({ value }) => value !== null).map((fact) => body(factText(fact, words)));
	const open = asked.filter(({ value }) => value === null).map(({ id }) => words.lens.facts[id]?.short ?? id);
	beginPart(sheet, t("export.profile"), "profile");
	sheet.add(
		...labelled(sheet, t("export.description"), lines(report.workload.description)),
		...labelled(sheet, t("export.facts"), said),
		...(open.length > 0 ? labelled(sheet, t("common.notSaid"), [soft(open.join("\u00A0· "))]) : []),
	);
}
