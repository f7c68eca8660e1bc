/** What every file of exemptions says of itself. */
import { type Exemptions, type ExemptionTarget, exemptionsOf } from "../../domain/report/exemptions.ts";
import { notExemptedText } from "../../i18n/exemptionWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import type { ExportInput } from "../writer.ts";

export interface ExemptionsTold extends Exemptions {
	/** Title, review with its day, and what the scanner makes of the file. */
	head: string[];
	/** What is not exempted, and why: a heading and lines, or nothing. */
	left: string[];
}

/** Exemptions for a target with their words, each on one line. */
export function toldFor(target: ExemptionTarget, { report, lens, review, words }: ExportInput): ExemptionsTold {
	const { t, date } = words;
	const found = exemptionsOf(target, report, lens, review);
	const name = report.workload.name.trim() || t("review.unnamed");
	const head = [
		t(`exemptions.title.${target}`),
		t("exemptions.from", { name, day: date(report.today) }),
		t(`exemptions.limit.${target}`),
	];
	const left = found.not.length === 0 ? [] : [t("exemptions.not"), ...found.not.map((one) => notExemptedText(one, words))];
	return { ...found, head: head.map(oneLine), left: left.map(oneLine) };
}

/** Why something is exempted: its title, who accepted it until when, and the reason. */
export function justification({ gap }: Exemptions["exempted"][number], { words }: ExportInput): string {
	const { approver, expires, reason } = gap.decision;
	const until = words.t("exemptions.until", { day: words.date(expires), approver });
	return oneLine(`${requirementTitle(gap.namedBy, words.lens)} · ${until} · ${reason}`);
}

/** The last moment of the day by which an acceptance is reviewed, in UTC. */
export const expiryOf = ({ gap }: Exemptions["exempted"][number]): string => `${gap.decision.expires}T23:59:59Z`;

/** Nothing that ends a comment or turns the direction of what stands beside it. */
export const oneLine = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]+/gu, " ")
		.trim();

/** Lines as comments of YAML. */
export const comments = (lines: readonly string[], indent = ""): string[] => lines.map((line) => `${indent}# ${line}`);

/** A text as a double-quoted scalar of YAML: JSON's escapes are YAML's, too. */
export const quoted = (text: string): string => JSON.stringify(oneLine(text));
