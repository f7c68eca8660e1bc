import { asFrozen } from "../domain/milestone/asFrozen.ts";
import type { CheckedSignOff } from "../domain/milestone/judgeSignOffs.ts";
import { frozenRules, type LensCopy, type SealedMilestone, type SignOff } from "../domain/milestone/milestone.ts";
import type { Report } from "../domain/report/report.ts";
import { canonicalJson, canonicalOrNull } from "./canonicalJson.ts";
import { hashLens } from "./lensHashes.ts";
import { isSealedBy } from "./seal.ts";
import { isSignedBy } from "./signature.ts";

/** What a look at the seals of a milestone shows. */
export interface MilestoneCheck {
	/** The data equal what was sealed. */
	sealHolds: boolean;
	/** The lens in it, and each of its items, has the hash it states. */
	lensHolds: boolean;
	/** The report in it is the one that its review, lens and day give with this version of the app. */
	reportHolds: boolean;
	/** The version of the rules that the frozen report's figures came about by. */
	rules: number;
	signOffs: CheckedSignOff[];
}

/**
 * Checks the data of a milestone as it was found (`raw`, before anything dropped or migrated what is in it) against its seal
 * and against what was read from it.
 */
export async function checkMilestone(raw: unknown, read: SealedMilestone): Promise<MilestoneCheck> {
	const found = rawMilestone(raw);
	const { lens, report } = read.milestone;
	return {
		sealHolds: await isSealedBy(found, read.seal),
		lensHolds: await isHashedLens(lens),
		reportHolds: isSameReport(report, found.report),
		rules: frozenRules(found.report) ?? 1,
		signOffs: await checkSignOffs(read),
	};
}

async function isHashedLens({ structure, texts, ...stated }: LensCopy): Promise<boolean> {
	const { hash, itemHashes } = await hashLens(structure, texts);
	return hash === stated.hash && canonicalJson(itemHashes) === canonicalJson(stated.itemHashes);
}

/** Why a milestone is not taken in: beside a genuine one it would pass for one. */
export type MilestoneFault = "seal" | "signature" | "otherSeal";

/** What stands against taking a milestone in, by whatever way it comes. */
export const faultsOf = ({ sealHolds, signOffs }: MilestoneCheck): MilestoneFault[] =>
	[
		!sealHolds && ("seal" as const),
		signOffs.some(({ signature }) => signature === "broken") && ("signature" as const),
		signOffs.some(({ namesSeal }) => !namesSeal) && ("otherSeal" as const),
	].filter((fault) => fault !== false);

/** One that was frozen before versions were noted is compared without. */
function isSameReport(report: Report, found: unknown): boolean {
	const { version, ...figures } = asFrozen(report);
	const made = frozenRules(found) === null ? figures : { version, ...figures };
	const stored = canonicalOrNull(found);
	const text = stored?.includes(shareKey) ? JSON.stringify(made) : JSON.stringify(made, withoutShares);
	return canonicalJson(JSON.parse(text)) === stored;
}

/** Reports with lenses that leave something unjudged did not say so at first: such a one is compared without. */
const shareKey = '"unjudgedShare":';

const withoutShares = (key: string, value: unknown) => (key === "unjudgedShare" ? undefined : value);

function rawMilestone(raw: unknown): { report?: unknown } {
	const milestone = typeof raw === "object" && raw !== null && "milestone" in raw ? raw.milestone : null;
	return typeof milestone === "object" && milestone !== null ? milestone : {};
}

/** Looks whether each sign-off was given on the data under this seal, and whether its signature fits. */
export const checkSignOffs = ({ seal, signOffs }: Pick<SealedMilestone, "seal" | "signOffs">): Promise<CheckedSignOff[]> =>
	Promise.all(signOffs.map((signOff) => checkSignOff(signOff, seal)));

async function checkSignOff(signOff: SignOff, seal: string): Promise<CheckedSignOff> {
	const signature = signOff.signature === null ? "none" : (await isSignedBy(signOff)) ? "holds" : "broken";
	return { signOff, namesSeal: signOff.seal === seal, signature };
}
