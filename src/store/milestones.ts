/** Milestones of the reviews on this device: read when a review asks for them; their sealed part is never written anew. */
import { create } from "zustand";
import { joinChannel } from "../browser/channel.ts";
import { type MilestoneRecord, type MilestoneRecords, openMilestoneRecords } from "../browser/milestoneRecords.ts";
import { isSameSignOff } from "../domain/milestone/judgeSignOffs.ts";
import { isLocked, type SealedMilestone, type SignOff } from "../domain/milestone/milestone.ts";
import { type Problem, type Result, success } from "../domain/result.ts";
import { parseLegend, parseMilestone } from "../parse/milestone.ts";
import { checkMilestone, faultsOf, type MilestoneCheck, type MilestoneFault } from "../seal/checkMilestone.ts";

/** A milestone as it was read, with what its seals show. */
export interface OpenedMilestone {
	sealed: SealedMilestone;
	check: MilestoneCheck;
	/** As it stands in the database: the seal is over this, not over what this version of the app reads from it. */
	record: MilestoneRecord;
}

/** What became of a milestone that came in: here, with all that was signed on it, unreadable, or not taken in for these faults. */
export type Added = Result<OpenedMilestone> | { ok: false; problems: Problem[]; faults: MilestoneFault[] };

interface MilestonesState {
	/** By review id, the latest first; absent: not read yet. */
	byReview: Record<string, OpenedMilestone[]>;
	/** What could not be read, by review id: it stays where it is. */
	unreadable: Record<string, Problem[]>;
	load: (review: string) => Promise<void>;
	/** The one under a seal, of whatever review; null: there is none that can be read. */
	find: (seal: string) => Promise<OpenedMilestone | null>;
	/**
	 * The one way in for a milestone, just frozen, of a file or of a backup: it is refused where its seal or a signature does not hold.
	 * One that is here already gets the sign-offs it lacks; one here whose seal does not hold gives way.
	 */
	add: (data: unknown) => Promise<Added>;
	/** Brings back what was just removed, as it was. */
	putBack: (opened: OpenedMilestone) => Promise<void>;
	/** False: somebody has signed it, so it stays. */
	remove: (opened: OpenedMilestone) => Promise<boolean>;
	/** Adds what somebody decided. Rejects where it could not be read back, as with half a character in it. */
	signOff: (opened: OpenedMilestone, signOff: SignOff) => Promise<void>;
}

/** What comes in the place of what stands under a seal, or of nothing. Null: nothing. "stays": it is left alone. */
type Next = (known: OpenedMilestone | null) => MilestoneRecord | null | "stays";

/** A store of its own for a test. */
export const createMilestones = (records: MilestoneRecords = openMilestoneRecords()) =>
	create<MilestonesState>()((set, get) => {
		let tell: ((review: string) => void) | null = null;
		/** Another tab that shows a review reads its milestones again where this one changed them. */
		const listen = () =>
			joinChannel("milestones", (review) => {
				if (get().byReview[review]) read(review).catch(() => undefined);
			});
		const read = async (review: string) => {
			const found = await Promise.all((await records.find(review)).map(openMilestone));
			const opened = found.flatMap((result) => (result.ok ? [result.value] : [])).toSorted(latestFirst);
			const problems = found.flatMap((result) => (result.ok ? [] : result.problems));
			set(({ byReview, unreadable }) => ({
				byReview: { ...byReview, [review]: opened },
				unreadable: { ...unreadable, [review]: problems },
			}));
		};
		const load = (review: string) => {
			tell ??= listen();
			return read(review);
		};
		/** One that cannot be read, as of a newer version, stays. Answers what stands there now. */
		const change = async (opened: OpenedMilestone, next: Next): Promise<Result<OpenedMilestone>> => {
			const { seal, milestone } = opened.sealed;
			const review = milestone.review.id;
			const changed = await changeRecord(records, seal, next);
			await load(review);
			if (!changed.ok) return changed;
			tell?.(review);
			return success(get().byReview[review]?.find(({ sealed }) => sealed.seal === seal) ?? opened);
		};
		const keep = (opened: OpenedMilestone) => change(opened, (known) => (known ? merged(known, opened) : opened.record));
		return {
			byReview: {},
			unreadable: {},
			load,
			find: async (seal) => {
				const found = await openMilestone(await records.findOne(seal));
				return found.ok ? found.value : null;
			},
			add: async (data) => {
				const opened = await openMilestone(data);
				if (!opened.ok) return opened;
				const faults = faultsOf(opened.value.check);
				if (faults.length > 0) return { ok: false, problems: [], faults };
				return keep(opened.value);
			},
			putBack: async (opened) => {
				await keep(opened);
			},
			remove: async (opened) => {
				let isSigned = false;
				await change(opened, (known) => {
					isSigned = known !== null && isLocked(known.sealed);
					return isSigned ? "stays" : null;
				});
				return !isSigned;
			},
			signOff: async (opened, signOff) => {
				const signed = (known: OpenedMilestone | null) => withSignOffs((known ?? opened).record, [signOff]);
				const readBack = parseMilestone(signed(opened));
				const kept = readBack.ok ? await change(opened, signed) : readBack;
				if (!kept.ok) throw new Error(`a sign-off that could not be read back: ${kept.problems[0]?.code}`);
			},
		};
	});

export const useMilestones = createMilestones();

/** Another tab may change a record while this one looks at it: then it is looked at again. */
async function changeRecord(records: MilestoneRecords, seal: string, next: Next): Promise<Result<null>> {
	for (;;) {
		const read = await records.findOne(seal);
		const known = read === undefined ? null : await openMilestone(read);
		if (known && !known.ok) return known;
		const record = next(known?.value ?? null);
		if (record === "stays" || (await records.replace(seal, read, record))) return success(null);
	}
}

/** A milestone with what its seals show, or why it cannot be read. */
async function openMilestone(data: unknown): Promise<Result<OpenedMilestone>> {
	const read = parseMilestone(data);
	if (!read.ok) return read;
	const { seal, signOffs } = read.value;
	const legend = parseLegend(data);
	const record = { milestone: milestoneOf(data), seal, signOffs, ...(legend.length > 0 && { legend }) };
	return success({ sealed: read.value, check: await checkMilestone(data, read.value), record });
}

const milestoneOf = (data: unknown): unknown =>
	typeof data === "object" && data !== null && "milestone" in data ? data.milestone : null;

/** Of two records under one seal the one whose seal holds stays; of the other, what was signed for this very seal. */
function merged(known: OpenedMilestone, { record }: OpenedMilestone): MilestoneRecord {
	const legend = known.record.legend ?? record.legend;
	if (known.check.sealHolds) return { ...withSignOffs(known.record, record.signOffs), ...(legend && { legend }) };
	const signed = known.check.signOffs.filter(({ namesSeal, signature }) => namesSeal && signature === "holds");
	return withSignOffs(
		record,
		signed.map(({ signOff }) => signOff),
	);
}

/** What was there first stays first. Another one under the id of one that is there comes in, too: which counts is judged. */
const withSignOffs = (record: MilestoneRecord, more: SignOff[]): MilestoneRecord => ({
	...record,
	signOffs: [...record.signOffs, ...more.filter((one) => !record.signOffs.some((known) => isSameSignOff(known, one)))],
});

const latestFirst = (a: OpenedMilestone, b: OpenedMilestone): number =>
	a.sealed.milestone.createdAt < b.sealed.milestone.createdAt ? 1 : -1;
