import type { JudgedSignOff } from "../../domain/milestone/judgeSignOffs.ts";
import type { SignOff, SignOffDecision } from "../../domain/milestone/milestone.ts";
import { isSignable, preClose } from "../../domain/milestone/preClose.ts";
import { canSign, type SignOffOutcome } from "../../domain/milestone/signOff.ts";
import { targetStanding } from "../../domain/report/target.ts";
import type { Participant } from "../../domain/review/review.ts";
import { findingTitle, groupsOf } from "../../i18n/findingWords.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText, validityText } from "../../i18n/signOffWords.ts";
import { targetText } from "../../i18n/targetWords.ts";
import { type Block, column, heading, intro, labelled, paragraph, table } from "../blocks.ts";
import { alert, code, type Inline, joined, plain, soft, strong, tick } from "../inline.ts";
import { always, type Section } from "../section.ts";
import type { Signed, Telling } from "../telling.ts";

/** What was decided on the milestone under which seal, and room for the pens of those who have not signed. */
export const signOff: Section = { id: "signOff", isIn: always, tell, opensPage: true };

const decisions: SignOffDecision[] = ["approve", "approveWithConditions", "reject"];

function tell(telling: Telling): Block[] {
	const { signed, forPens, words, report } = telling;
	const { t, date } = words;
	const room = forPens ? pens(telling) : [];
	if (signed) {
		return [...milestone(signed, telling), ...given(signed, telling), ...check(telling), ...room, ...proof(signed, telling)];
	}
	return forPens ? [...intro(t("print.unsealed", { date: date(report.today) })), ...check(telling), ...room] : [];
}

/** What stands against signing, as the screen says it: errors with their places, warnings by their number, and how far the target is. */
function check({ report, words }: Telling): Block[] {
	const { t } = words;
	// What a newer lens asks again stands in the review, not in its report: that is a hint, and told on the screen alone.
	const findings = preClose(report, []);
	const target = targetStanding(report);
	const errors = groupsOf(findings, "error").map(({ code, findings: own }) => {
		const places = own.map((finding) => findingTitle(finding, report, words));
		return joined([alert(t(`preClose.${code}`, { n: own.length })), plain(places.join("; "))], ": ");
	});
	const warnings = groupsOf(findings, "warning").map(({ code, findings: own }) =>
		plain(t(`preClose.${code}`, { n: own.length })),
	);
	return [
		heading(3, t("preClose.title")),
		...(target ? paragraph(targetText(target, words)) : []),
		...labelled(t("preClose.errors"), errors),
		...labelled(t("preClose.warnings"), warnings),
		...labelled(t("preClose.openReason"), [report.openReason ?? ""]),
		...(errors.length + warnings.length === 0 ? paragraph(t("preClose.none")) : []),
	];
}

function milestone({ sealed, outcome }: Signed, { words }: Telling): Block[] {
	const { t, date } = words;
	const { name, day } = sealed.milestone;
	return [...labelled(t("print.milestone"), [joined([strong(name), date(day)])]), ...(outcome ? state(outcome, words) : [])];
}

function state({ state: reached, progress, required }: SignOffOutcome, words: Telling["words"]): Block[] {
	const { t } = words;
	const people = required.map(participantText);
	return [
		...labelled(t("print.mustSign"), [people.length > 0 ? words.list(people) : soft(t("print.mustSign.nobody"))]),
		...labelled(t("print.state"), [joined([strong(signOffStateText(reached, words)), signOffProgressText(progress, words)])]),
	];
}

/** Everything that was said, the first first. */
function given({ sealed, outcome }: Signed, { words }: Telling): Block[] {
	const { t } = words;
	if (sealed.signOffs.length === 0) return [];
	const columns = [
		column(t("print.who"), 42),
		column(t("sign.decision"), 36),
		column(t("print.said"), 48),
		column(t("print.key"), 44),
	];
	const rows = sealed.signOffs.map((one, index) => {
		const judged = outcome?.signOffs[index];
		return {
			cells: [
				[strong(one.name), soft(one.role)],
				[strong(t(`signOff.given.${one.decision}`)), soft(words.date(one.day))],
				[plain(one.comment), ...doubts(one, sealed.seal, judged, words).map(alert)],
				key(one, judged, words),
			],
		};
	});
	return [heading(3, t("print.given")), ...table(columns, rows)];
}

function doubts(one: Pick<SignOff, "seal">, seal: string, judged: JudgedSignOff | undefined, words: Telling["words"]): string[] {
	const otherSeal = one.seal === seal ? "" : words.t("signOff.otherSeal");
	return [otherSeal, validityText(judged?.validity ?? "stands", words)].filter((doubt) => doubt !== "");
}

/** Whether the signature holds, and the key by its x coordinate, which tells it from every other key. */
function key({ signature }: Pick<SignOff, "signature">, judged: JudgedSignOff | undefined, { t }: Telling["words"]): Inline[] {
	if (!signature) return [soft(t("print.key.none"))];
	const { x } = signature.publicKey;
	const short = { key: x.slice(0, 8) };
	if (!judged) return [code(x)];
	const holds = judged.signature === "holds";
	return [holds ? soft(t("signOff.signature.holds", short)) : alert(t("signOff.signature.broken", short)), code(x)];
}

/** A line for each who has not signed, and one for somebody else; none where errors forbid to sign. */
function pens({ words, signed, report }: Telling): Block[] {
	const { t } = words;
	if (!isSignable(preClose(report, []))) return [heading(3, t("sign.refused")), ...paragraph(t("print.refused"))];
	const open = signed?.outcome?.open ?? report.participants.filter(canSign);
	const nobody: Participant = { id: "", name: "", role: "", mustSign: false };
	const rows = [...open, nobody].map(({ name, role, mustSign }) => ({
		cells: [
			[strong(name), soft(role), soft(mustSign ? t("print.mustSign") : "")],
			decisions.map((decision) => joined([tick, t(`sign.decision.${decision}`)], "\u00A0")),
			[soft(t("print.date"))],
			[soft(t("print.signature"))],
		],
	}));
	const columns = [52, 44, 26, 48].map((weight) => column("", weight));
	return [heading(3, t("print.pens")), ...table(columns, rows)];
}

/** Both seals whole, and what they prove. */
function proof({ sealed, carries, isDrawn }: Signed, { words: { t } }: Telling): Block[] {
	return [
		heading(3, t("seal.title")),
		...labelled(t("print.seal.milestone"), [code(sealed.seal)]),
		...labelled(t("print.seal.file"), [code(sealed.fileSeal)]),
		...intro(t("print.seal.proves")),
		...intro(t(carries ? "sealed.carries" : "sealed.carries.not")),
		...(isDrawn ? intro(t("sealed.drawn")) : []),
	];
}
