/** How a report opens as a web page and as Markdown: its title, whose it is and of when, where it stands in two or three sentences, and who reviewed it. */
import type { SealedExport } from "../domain/milestone/milestone.ts";
import { headlineText } from "../i18n/headlineText.ts";
import { participantText } from "../i18n/reportWords.ts";
import { type Block, heading, labelled, paragraph } from "../report/blocks.ts";
import { joined, reference, strong } from "../report/inline.ts";
import { tellReport } from "../report/order.ts";
import { lensName, type Telling, workloadName } from "../report/telling.ts";
import { shortSeal } from "../seal/seal.ts";

/** A whole document; that of a milestone shows its seals and who signed. */
export function tellDocument(telling: Telling): Block[] {
	const { report, words, signed } = telling;
	const { t, date } = words;
	const days = [t("report.asOf", { date: date(report.today) }), t("export.changed", { date: date(report.changedAt) })];
	const people = report.participants.map(participantText).filter((text) => text !== "");
	return [
		heading(1, t("export.title", { name: workloadName(telling) })),
		...(signed ? sealLine(signed.sealed, telling) : []),
		...paragraph(joined([strong(report.label), lensName(telling), ...days])),
		...paragraph(report.headline.map((part) => headlineText(part, words)).join(" ")),
		...labelled(t("report.participants"), [words.list(people)]),
		...tellReport(telling),
	];
}

/** Below the title: which milestone this is, and both seals in short. */
function sealLine({ milestone, seal, fileSeal }: SealedExport, { words: { t, date } }: Telling): Block[] {
	const { name, day } = milestone;
	return paragraph(
		joined([
			t("sealed.milestone", { name, date: date(day) }),
			reference(t("sealed.short", { seal: shortSeal(seal) }), "signOff"),
			t("sealed.short.file", { seal: shortSeal(fileSeal) }),
		]),
	);
}
