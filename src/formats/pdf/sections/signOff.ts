/** The page to sign: what was decided on the milestone under which seal, and room for the pens of those who have not signed. */
import type { SealedExport, SignOff, SignOffDecision } from "../../../domain/milestone/milestone.ts";
import { canSign, hasSigned, requiredSigners, signOffProgress, signOffState } from "../../../domain/milestone/signOff.ts";
import type { Participant } from "../../../domain/review/review.ts";
import { participantText } from "../../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText } from "../../../i18n/signOffWords.ts";
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
		writeMilestone(signed.file, work);
		writeGiven(signed, work);
	}
	writePens(work);
	if (signed) writeProof(signed.file, work);
}

function writeMilestone(sealed: SealedExport, { sheet, words }: Work): void {
	const { t, date, list } = words;
	const { milestone } = sealed;
	const required = requiredSigners(sealed).map(participantText);
	const progress = signOffProgressText(signOffProgress(sealed), words);
	const state = body(bold(signOffStateText(signOffState(sealed), words)), progress && ` · ${progress}`);
	const said: [string, Paragraph[]][] = [
		[t("print.milestone"), [body(bold(milestone.name), ` · ${date(milestone.day)}`)]],
		[t("print.mustSign"), [required.length > 0 ? body(list(required)) : soft(t("print.mustSign.nobody"))]],
		[t("print.state"), [state]],
	];
	for (const [label, paragraphs] of said) sheet.add(...labelled(sheet, label, paragraphs));
}

/** Everything that was said, the first first. */
function writeGiven({ file, signatures }: Signed, { sheet, words }: Work): void {
	const { t } = words;
	if (file.signOffs.length === 0) return;
	const head = [t("print.who"), t("sign.decision"), t("print.said"), t("print.key")];
	const columns = [{ width: 42 }, { width: 36 }, { width: 52 }, { width: 40 }];
	const rows = file.signOffs.map((signOff) => ({
		cells: [
			[body(bold(signOff.name)), small(signOff.role)],
			[body(bold(t(`signOff.given.${signOff.decision}`))), small(words.date(signOff.day))],
			[...lines(signOff.comment), ...(signOff.seal === file.seal ? [] : [body(bold(t("signOff.otherSeal"), riskColors.high))])],
			[keyText(signOff, signatures.get(signOff.id) ?? false, words)],
		],
	}));
	sheet.add(...heading(sheet, [t("print.given")]), ...table(sheet, columns, head, rows));
}

function keyText({ signature }: SignOff, holds: boolean, { t }: Work["words"]): Paragraph {
	if (!signature) return small(t("print.key.none"));
	const key = signature.publicKey.x.slice(0, 8);
	return small(holds ? t("signOff.signature.holds", { key }) : bold(t("signOff.signature.broken", { key }), riskColors.high));
}

/** A line for each who has not signed, and one for somebody else. */
function writePens({ sheet, words, signed, report }: Work): void {
	const { t } = words;
	const open = report.participants.filter((person) => canSign(person) && !(signed && hasSigned(person, signed.file)));
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
