/** What a look at a file of a milestone comes to. */
import { isSuspect } from "../domain/milestone/judgeSignOffs.ts";
import type { LookCheck } from "../domain/milestone/lookCheck.ts";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../domain/milestone/signOff.ts";
import type { ExportCheck } from "./checkExport.ts";
import { outcomeOf } from "./outcome.ts";

export type Verdict =
	/** Data, seals and signatures hold, and the file is byte by byte what its data make. */
	| "unchanged"
	/** The data hold; what one sees is not what they make. */
	| "lookChanged"
	/** Nothing was found wrong, but not everything could be compared. */
	| "unknown"
	/** Something in the data does not hold. */
	| "broken";

/** Everything a look at a file showed. */
export interface Inspected {
	sealed: SealedExport;
	check: ExportCheck;
	look: LookCheck;
	/** The version of the app that looked. */
	checkedBy: string;
	/** ISO day of the look: no approval dated more than a day later counts. */
	today: string;
	/** ISO day by which the file itself judges its sign-offs; empty: it does not say. */
	madeOn: string;
}

/** What was checked of the data. Null: it could not be. */
export interface DataChecks {
	seal: boolean;
	file: boolean;
	lens: boolean;
	report: boolean | null;
}

/** Another version of the app may judge otherwise; the seal tells whether the frozen report is the one that was sealed. */
export function dataChecks({ check, sealed, checkedBy }: Inspected): DataChecks {
	const { sealHolds, fileSealHolds, lensHolds, reportHolds } = check;
	const mayJudgeOtherwise = sealHolds && sealed.milestone.appVersion !== checkedBy;
	return { seal: sealHolds, file: fileSealHolds, lens: lensHolds, report: reportHolds || (mayJudgeOtherwise ? null : false) };
}

/** Where its sign-off stands: nothing counts where either seal does not hold. */
export const outcomeOfInspected = ({ sealed, check, today }: Inspected): SignOffOutcome =>
	outcomeOf({ sealed, check: { ...check, sealHolds: check.sealHolds && check.fileSealHolds } }, today);

/**
 * Whether the file says of its sign-offs what they come to today. A day before a rejection makes a file that leaves the rejection out,
 * byte by byte what its data make.
 */
export function isJudgedAsToday(inspected: Inspected): boolean {
	const { madeOn, today } = inspected;
	const told = (day: string) => {
		const { state, signOffs } = outcomeOfInspected({ ...inspected, today: day });
		return [state.kind, ...signOffs.map(({ validity }) => validity)].join();
	};
	return madeOn === "" || told(madeOn) === told(today);
}

/** How many sign-offs are not what they say, where seals hold. */
export const countSuspect = (inspected: Inspected): number =>
	outcomeOfInspected(inspected).signOffs.filter(({ validity }) => isSuspect(validity) && validity !== "brokenSeal").length;

/** How many files it carries that are none of those attached to the sealed review. */
export const countForeign = ({ check }: Inspected): number =>
	check.attachments.filter(({ found }) => found === "other" || found === "unnamed").length;

/**
 * How many things do not hold in its data; a sign-off that is not what it says counts once, where seals hold,
 * an attached file that is not what was sealed once, too.
 */
export function countFaults(inspected: Inspected): number {
	const broken = Object.values(dataChecks(inspected)).filter((holds) => holds === false).length;
	return broken + countSuspect(inspected) + countForeign(inspected);
}

/** One of four, never better than the least of what was checked. */
export function verdictOf(inspected: Inspected): Verdict {
	const { look } = inspected;
	if (countFaults(inspected) > 0) return "broken";
	const isCompared = look.kind !== "notCompared" && look.kind !== "drawnElsewhere";
	if (dataChecks(inspected).report === null || !isCompared || !isJudgedAsToday(inspected)) return "unknown";
	return look.kind === "changed" ? "lookChanged" : "unchanged";
}
