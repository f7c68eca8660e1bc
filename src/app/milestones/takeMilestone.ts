/** Takes a milestone that came in a file to its review, and tells what a look at the file showed. */
import { today } from "../../browser/clock.ts";
import { isSuspect } from "../../domain/milestone/judgeSignOffs.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { TextCheck } from "../../domain/milestone/textDifference.ts";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { loadPhrases } from "../../i18n/load.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { textCheckText } from "../../i18n/sealWords.ts";
import { signOffStateText, validityText } from "../../i18n/signOffWords.ts";
import { paths } from "../../paths.ts";
import type { ExportCheck } from "../../seal/checkExport.ts";
import { faultsOf } from "../../seal/checkMilestone.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import { type Added, useMilestones } from "../../store/milestones.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";
import type { Shelf } from "../shelf.ts";
import { inspect } from "../verify/inspect.ts";

interface Ways {
	look: typeof inspect;
	add: (data: unknown) => Promise<Added>;
	/** ISO day on which it comes in. */
	day: string;
}

/** What is not what was sealed is not taken in: beside a genuine milestone it would pass for one. */
export async function takeMilestone(
	file: OpenedFile,
	bytes: Uint8Array,
	shelf: () => Shelf,
	{ language, notation }: Phrases,
	{ look, add, day }: Ways = { look: inspect, add: useMilestones.getState().add, day: today() },
): Promise<FileOutcome> {
	const phrases = await loadPhrases(language, notation);
	const { check, text } = await look(file, bytes);
	const broken = brokenSeals(check, phrases);
	if (broken.length > 0) return { kind: "refused", problems: [...broken, phrases.t("verify.look")] };
	const { review } = file.sealed.milestone;
	const isNew = !Object.hasOwn(shelf().reviews, review.id);
	if (isNew && shelf().add(review) !== review.id) return { kind: "refused", problems: [phrases.t("milestone.taken.aside")] };
	// The store checks seals and signatures again: nothing here is to be believed before that.
	const isKept = await add(file.data).then(
		({ ok }) => ok,
		() => false,
	);
	if (!isKept) return { kind: "refused", problems: [phrases.t("milestones.failed")] };
	const told = [
		takenText(file.sealed, isNew, phrases),
		signedText(outcomeOf({ sealed: file.sealed, check }, day), phrases),
		...doubts(check, phrases),
		textText(file, text, phrases),
	].join(" ");
	const address = paths.milestone(review.id, file.sealed.seal);
	return { kind: "taken", told, link: { label: phrases.t("milestone.taken.open"), address } };
}

const faultMessages = {
	seal: "seal.sealHolds.false",
	signature: "verify.signature.broken",
	otherSeal: "signOff.otherSeal",
} as const;

const brokenSeals = (check: ExportCheck, { t }: Phrases): string[] => [
	...faultsOf(check).map((fault) => t(faultMessages[fault])),
	...(check.fileSealHolds ? [] : [t("verify.fileSealHolds.false")]),
];

/** Seals that hold say nothing of what was sealed: the lens may be another one, the report none that follows. */
const doubts = ({ lensHolds, reportHolds }: ExportCheck, { t }: Phrases): string[] =>
	[!lensHolds && t("seal.lensHolds.false"), !reportHolds && t("seal.reportHolds.false")].filter((told) => told !== false);

function takenText({ milestone: { name, review } }: SealedExport, isNew: boolean, { t }: Phrases): string {
	const workload = review.workload.name.trim() || t("review.unnamed");
	return t(isNew ? "milestone.taken.new" : "milestone.taken", { name, workload });
}

/** "Both seals hold. Signed by Ada and Bo. Rejected.", then what of it does not count as it says. */
function signedText({ signOffs, state }: SignOffOutcome, phrases: Phrases): string {
	const { t, list } = phrases;
	const names = signOffs.filter(({ validity }) => validity === "stands").map(({ signOff }) => signOff.name);
	const told = signOffs
		.filter(({ validity }) => isSuspect(validity))
		.map(({ signOff, validity }) => `${signOff.name}: ${validityText(validity, phrases)}`);
	const said = names.length === 0 ? t("milestone.taken.unsigned") : t("milestone.taken.signed", { names: list(names) });
	const standing = state.kind === "unsigned" ? [] : [`${signOffStateText(state, phrases)}.`];
	return [said, ...standing, ...told].join(" ");
}

const textText = ({ format }: OpenedFile, text: TextCheck, phrases: Phrases): string =>
	textCheckText(text, format === "pdf", phrases);
