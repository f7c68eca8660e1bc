/** Takes a milestone that came in a file to its review, and tells what a look at the file showed. */
import { isSuspect } from "../../domain/milestone/judgeSignOffs.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { lookFindings, otherLensText } from "../../i18n/sealWords.ts";
import { signOffStateText, validityText } from "../../i18n/signOffWords.ts";
import { paths } from "../../paths.ts";
import type { ExportCheck } from "../../seal/checkExport.ts";
import { faultsOf } from "../../seal/checkMilestone.ts";
import { outcomeOf } from "../../seal/outcome.ts";
import type { Inspected } from "../../seal/verdict.ts";
import { type Added, useMilestones } from "../../store/milestones.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";
import { keptFrom } from "../attachments/attachments.ts";
import type { DeviceReviews } from "../deviceReviews.ts";
import { otherLens } from "./otherLens.ts";

/** A milestone of a file; `inspected`: null where this browser cannot check seals. */
interface Brought {
	file: OpenedFile;
	inspected: Inspected | null;
}

/**
 * What is not what was sealed is not taken in: beside a genuine milestone it would pass for one. The milestone is kept before its
 * review comes in, so that where it cannot be kept nothing is half done.
 */
export async function takeMilestone(
	{ file, inspected }: Brought,
	device: () => DeviceReviews,
	{ language, notation }: Phrases,
	add: (data: unknown) => Promise<Added> = useMilestones.getState().add,
): Promise<FileOutcome> {
	const phrases = await loadPhrases(language, notation);
	if (!inspected) return { kind: "refused", problems: [phrases.t("verify.cannot")] };
	const { check } = inspected;
	const broken = brokenSeals(check, phrases);
	if (broken.length > 0) return { kind: "refused", problems: [...broken, phrases.t("verify.look")] };
	const { review } = file.sealed.milestone;
	const isNew = () => !Object.hasOwn(device().reviews, review.id);
	if (isNew() && device().setAside.some(({ id }) => id === review.id))
		return { kind: "refused", problems: [phrases.t("milestone.taken.aside")] };
	// The store checks seals and signatures again: nothing here is to be believed before that.
	const kept = await add(withoutLegend(file.data)).catch(() => null);
	if (!kept?.ok) return { kind: "refused", problems: [phrases.t("milestones.failed")] };
	const left = file.sealed.attachments ? await keptFrom(review, file.sealed.attachments) : [];
	const isAdded = isNew();
	if (isAdded) device().add(review);
	const told = [
		takenText(file.sealed, isAdded, phrases),
		// Somebody may have left a rejection out of the file: what counts is all that is known here.
		signedText(outcomeOf(kept.value, inspected.today), phrases),
		...doubts(check, phrases),
		...(await lensDoubt(file.sealed, phrases)),
		...(left.length > 0 ? [phrases.t("given.leftOut", { names: phrases.list(left.map(({ name }) => name)) })] : []),
		...lookFindings(inspected.look, file.format === "pdf", phrases).map(({ text }) => text),
	].join(" ");
	const address = paths.milestone(review.id, file.sealed.seal);
	return { kind: "taken", told, link: { label: phrases.t("milestone.taken.open"), address } };
}

/** A legend is under no seal: in a file that somebody hands over it would say of a resource what nobody sealed. */
function withoutLegend(data: unknown): unknown {
	if (typeof data !== "object" || data === null || !("legend" in data)) return data;
	const { legend: _, ...rest } = data;
	return rest;
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

/** A lens that was changed before it was sealed fits its own hash. */
async function lensDoubt({ milestone }: SealedExport, phrases: Phrases): Promise<string[]> {
	const other = await otherLens(milestone.lens);
	return other === null ? [] : [otherLensText(other, phrases)];
}

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
