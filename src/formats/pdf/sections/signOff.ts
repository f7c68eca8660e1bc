/** The page to sign: what was decided on the milestone under which seal, and room for the pens of those who have not signed. */

import type { JudgedSignOff } from "../../../domain/milestone/judgeSignOffs.ts";
import type { SealedExport, SignOffDecision } from "../../../domain/milestone/milestone.ts";
import { canSign, type SignOffOutcome } from "../../../domain/milestone/signOff.ts";
import type { Participant } from "../../../domain/review/review.ts";
import { participantText } from "../../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText, validityText } from "../../../i18n/signOffWords.ts";
import { beginPart, heading, labelled, prose } from "../engine/blocks.ts";
import { riskColors } from "../engine/colors.ts";
import { body, bold, lines, type Paragraph, sizes, small, soft, styled, tick } from "../engine/inline.ts";
import type { Row } from "../engine/row.ts";
import { type Content, table } from "../engine/table.ts";
import type { Signed } from "./signed.ts";
import type { Work } from "./work.ts";

const decisions: SignOffDecision[] = ["approve", "approveWithConditions", "reject"];

/** Room for a pen, in millimetres. */
const penRoom = 16;

/** Writes the page; without a milestone, only the room for pens. */
export function writeSignOff(work: Work): void {
	const { sheet, words, signed, report } = work;
	const { t, date } = words;
	beginPart(sheet, t("export.signOff"), "signOff", "newPage");
	if (!signed) sheet.add(...prose(sheet, [soft(t("print.unsealed", { date: date(report.today) }))], { above: 0 }));
	else {
		writeMilestone(signed, work);
		if (signed.outcome) writeGiven(signed.outcome, work);
	}
	writePens(work);
	if (signed) writeProof(signed.file, work);
}

function writeMilestone({ file: { milestone }, outcome }: Signed, { sheet, words }: Work): void {
	const { t, date } = words;
	const said: [string, Paragraph[]][] = [
		[t("print.milestone"), [body(bold(milestone.name), ` · ${date(milestone.day)}`)]],
		...(outcome ? stateRows(outcome, words) : []),
	];
	for (const [label, paragraphs] of said) sheet.add(...labelled(sheet, label, paragraphs));
}

function stateRows({ state, progress, required }: SignOffOutcome, words: Work["words"]): [string, Paragraph[]][] {
	const { t, list } = words;
	const signed = signOffProgressText(progress, words);
	const people = required.map(participantText);
	return [
		[t("print.mustSign"), [people.length > 0 ? body(list(people)) : soft(t("print.mustSign.nobody"))]],
		[t("print.state"), [body(bold(signOffStateText(state, words)), signed && ` · ${signed}`)]],
	];
}

/** Everything that was said, the first first. */
function writeGiven({ signOffs }: SignOffOutcome, { sheet, words }: Work): void {
	const { t } = words;
	if (signOffs.length === 0) return;
	const head = [t("print.who"), t("sign.decision"), t("print.said"), t("print.key")];
	const columns = [{ width: 42 }, { width: 36 }, { width: 52 }, { width: 40 }];
	const rows = signOffs.map((judged) => {
		const { name, role, decision, day, comment } = judged.signOff;
		return {
			cells: [
				[body(bold(name)), small(role)],
				[body(bold(t(`signOff.given.${decision}`))), small(words.date(day))],
				[...lines(comment), ...doubtsOf(judged, words).map((doubt) => body(bold(doubt, riskColors.high)))],
				[keyText(judged, words)],
			],
		};
	});
	sheet.add(...heading(sheet, [t("print.given")]), ...table(sheet, columns, head, rows));
}

const doubtsOf = ({ namesSeal, validity }: JudgedSignOff, words: Work["words"]): string[] =>
	[namesSeal ? "" : words.t("signOff.otherSeal"), validityText(validity, words)].filter((doubt) => doubt !== "");

function keyText({ signOff, signature }: JudgedSignOff, { t }: Work["words"]): Paragraph {
	if (!signOff.signature) return small(t("print.key.none"));
	const key = signOff.signature.publicKey.x.slice(0, 8);
	return small(
		signature === "holds" ? t("signOff.signature.holds", { key }) : bold(t("signOff.signature.broken", { key }), riskColors.high),
	);
}

/** A line for each who has not signed, and one for somebody else. */
function writePens({ sheet, words, signed, report }: Work): void {
	const { t } = words;
	const open = signed?.outcome?.open ?? report.participants.filter(canSign);
	const columns = [{ width: 52 }, { width: 44 }, { width: 26 }, { width: 48 }];
	const nobody: Participant = { id: "", name: "", role: "", mustSign: false };
	const rows = [...open, nobody].map((person) => ({
		cells: [whoSigns(person, words), options(words), [soft(t("print.date"))], [soft(t("print.signature"))]],
	}));
	sheet.add(...heading(sheet, [t("print.pens")]), ...table(sheet, columns, null, rows).map(withRoom));
}

const withRoom = (row: Row): Row => ({ ...row, picture: { height: penRoom, draw: () => {}, tag: null } });

const whoSigns = ({ name, role, mustSign }: Participant, { t }: Work["words"]): Content => [
	body(bold(name)),
	small(role),
	...(mustSign ? [small(t("print.mustSign"))] : []),
];

const options = ({ t }: Work["words"]): Content =>
	decisions.map((decision) => styled({ size: sizes.small }, tick, `\u00A0${t(`sign.decision.${decision}`)}`));

/** Both seals whole, and what they prove. */
function writeProof({ seal, fileSeal }: SealedExport, { sheet, words }: Work): void {
	const { t } = words;
	sheet.add(...heading(sheet, [t("seal.title")]));
	sheet.add(...labelled(sheet, t("print.seal.milestone"), [body(grouped(seal))], { keep: true }));
	sheet.add(...labelled(sheet, t("print.seal.file"), [body(grouped(fileSeal))], { keep: true }));
	sheet.add(...prose(sheet, [soft(t("print.seal.proves"))]));
}

/** In groups of four, as people compare them. */
const grouped = (seal: string): string => seal.replace(/.{4}(?=.)/g, "$& ");
