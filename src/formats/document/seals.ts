import type { SealedExport } from "../../domain/milestone/milestone.ts";
import { signOffProgress, signOffState } from "../../domain/milestone/signOff.ts";
import { participantText } from "../../i18n/reportWords.ts";
import { signOffProgressText, signOffStateText } from "../../i18n/signOffWords.ts";
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

/** Who signed, both seals whole, and what they prove. `carries`: the file holds the data, too. */
export function seals({ words }: Pick<Page, "words">, sealed: SealedExport, carries: boolean): Block[] {
	const { t } = words;
	const state = signOffStateText(signOffState(sealed), words);
	const progress = signOffProgressText(signOffProgress(sealed), words);
	return [
		heading(2, plain(t("sealed.title"))),
		paragraph(joined(progress ? [rich`**${state}**`, progress] : [rich`**${state}**`], " · ")),
		...(sealed.signOffs.length > 0 ? [given(words, sealed)] : []),
		...list([rich`${t("sealed.whole")}: ${code(sealed.seal)}`, rich`${t("sealed.whole.file")}: ${code(sealed.fileSeal)}`]),
		paragraph(plain(t("print.seal.proves"))),
		paragraph(plain(t(carries ? "sealed.carries" : "sealed.carries.not"))),
	];
}

/** The key by its x coordinate, which tells it from every other key. */
function given({ t, date }: Page["words"], { seal, signOffs }: SealedExport): Block {
	const head = ["sealed.who", "sealed.decision", "sealed.day", "sealed.comment", "sealed.key"] as const;
	const rows = signOffs.map(({ participant: id, name, role, decision, day, comment, signature, ...signOff }) => [
		plain(participantText({ id, name, role, mustSign: false })),
		plain(t(`signOff.given.${decision}`)),
		plain(date(day)),
		joined(
			[...(comment === "" ? [] : [comment]), ...(signOff.seal === seal ? [] : [rich`**${t("signOff.otherSeal")}**`])],
			" · ",
		),
		signature ? code(signature.publicKey.x) : plain(t("sealed.key.none")),
	]);
	return table(
		head.map((key) => plain(t(key))),
		rows,
	);
}
