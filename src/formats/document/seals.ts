import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText, validityText } from "../../i18n/signOffWords.ts";
import { shortSeal } from "../../seal/seal.ts";
import { type Block, heading, list, paragraph, table } from "./blocks.ts";
import { code, headingLink, joined, plain, rich } from "./inline.ts";
import type { Page } from "./page.ts";

/** Below the title: which milestone this is, and both seals in short. */
export function sealLine({ words: { t, date } }: Pick<Page, "words">, { milestone, seal, fileSeal }: SealedExport): Block {
	const { name, day } = milestone;
	return paragraph(
		joined(
			[
				t("sealed.milestone", { name, date: date(day) }),
				headingLink(t("sealed.short", { seal: shortSeal(seal) }), t("sealed.title")),
				t("sealed.short.file", { seal: shortSeal(fileSeal) }),
			],
			" · ",
		),
	);
}

/** A milestone that a document is a report of. */
export interface SealedPart {
	sealed: SealedExport;
	/** Where its sign-off stands; without it nothing is said of that. */
	outcome?: SignOffOutcome | undefined;
	/** Whether the file it becomes carries its data. */
	carries: boolean;
}

/** Who signed, both seals whole, and what they prove. */
export function seals({ words }: Pick<Page, "words">, { sealed, outcome, carries }: SealedPart): Block[] {
	const { t } = words;
	return [
		heading(2, plain(t("sealed.title"))),
		...(outcome ? [stateLine(words, outcome)] : []),
		...(sealed.signOffs.length > 0 ? [given(words, sealed, outcome)] : []),
		...list([rich`${t("sealed.whole")}: ${code(sealed.seal)}`, rich`${t("sealed.whole.file")}: ${code(sealed.fileSeal)}`]),
		paragraph(plain(t("print.seal.proves"))),
		paragraph(plain(t(carries ? "sealed.carries" : "sealed.carries.not"))),
	];
}

function stateLine(words: Page["words"], { state, progress }: SignOffOutcome): Block {
	const signed = signOffProgressText(progress, words);
	const told = rich`**${signOffStateText(state, words)}**`;
	return paragraph(joined(signed ? [told, signed] : [told], " · "));
}

/** The key by its x coordinate, which tells it from every other key. */
function given(words: Page["words"], { seal, signOffs }: SealedExport, outcome: SignOffOutcome | undefined): Block {
	const { t, date } = words;
	const head = ["sealed.who", "sealed.decision", "sealed.day", "sealed.comment", "sealed.key"] as const;
	const rows = signOffs.map(({ participant: id, name, role, decision, day, comment, signature, ...signOff }, place) => {
		const validity = outcome?.signOffs[place]?.validity ?? "stands";
		const doubts = [...(signOff.seal === seal ? [] : [t("signOff.otherSeal")]), validityText(validity, words)];
		return [
			plain(participantText({ id, name, role, mustSign: false })),
			plain(t(`signOff.given.${decision}`)),
			plain(date(day)),
			joined(
				[...(comment === "" ? [] : [comment]), ...doubts.filter((doubt) => doubt !== "").map((doubt) => rich`**${doubt}**`)],
				" · ",
			),
			signature ? code(signature.publicKey.x) : plain(t("sealed.key.none")),
		];
	});
	return table(
		head.map((key) => plain(t(key))),
		rows,
	);
}
