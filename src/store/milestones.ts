/** Milestones of the reviews on this device: read when a review asks for them; their sealed part is never written anew. */
import { create } from "zustand";
import { type MilestoneRecord, type MilestoneRecords, openMilestoneRecords } from "../browser/milestoneRecords.ts";
import { isSameSignOff } from "../domain/milestone/judgeSignOffs.ts";
import { isLocked, type SealedMilestone, type SignOff } from "../domain/milestone/milestone.ts";
import { type Problem, type Result, success } from "../domain/result.ts";
import { parseMilestone } from "../parse/milestone.ts";
import { checkMilestone, faultsOf, type MilestoneCheck, type MilestoneFault } from "../seal/checkMilestone.ts";

/** A milestone as it was read, with what its seals show. */
export interface OpenedMilestone {
	sealed: SealedMilestone;
	check: MilestoneCheck;
	/** As it stands in the database: the seal is over this, not over what this version of the app reads from it. */
	record: MilestoneRecord;
}

/** What became of a milestone that came in: here, unreadable, or not taken in for these faults. */
export type Added = Result<OpenedMilestone> | { ok: false; problems: Problem[]; faults: MilestoneFault[] };

interface MilestonesState {
	/** By review id, the latest first; absent: not read yet. */
	byReview: Record<string, OpenedMilestone[]>;
	/** What could not be read, by review id: it stays where it is. */
	unreadable: Record<string, Problem[]>;
	load: (review: string) => Promise<void>;
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

/** A store of its own for a test. */
export const createMilestones = (records: MilestoneRecords = openMilestoneRecords()) =>
	create<MilestonesState>()((set, get) => {
		const load = async (review: string) => {
			const read = await Promise.all((await records.find(review)).map(openMilestone));
			const opened = read.flatMap((result) => (result.ok ? [result.value] : [])).toSorted(latestFirst);
			const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
			set(({ byReview, unreadable }) => ({
				byReview: { ...byReview, [review]: opened },
				unreadable: { ...unreadable, [review]: problems },
			}));
		};
		const save = async (record: MilestoneRecord, review: string) => {
			await records.save(record);
			await load(review);
		};
		/** Another tab may have added a sign-off since this one read it. */
		const asItStands = async (opened: OpenedMilestone): Promise<OpenedMilestone> => {
			const review = opened.sealed.milestone.review.id;
			await load(review);
			return get().byReview[review]?.find(({ sealed }) => sealed.seal === opened.sealed.seal) ?? opened;
		};
		const keep = async (opened: OpenedMilestone) => {
			const { record, sealed } = opened;
			const review = sealed.milestone.review.id;
			await load(review);
			const known = get().byReview[review]?.find((one) => one.sealed.seal === record.seal);
			await save(known ? merged(known, opened) : record, review);
		};
		return {
			byReview: {},
			unreadable: {},
			load,
			add: async (data) => {
				const opened = await openMilestone(data);
				if (!opened.ok) return opened;
				const faults = faultsOf(opened.value.check);
				if (faults.length > 0) return { ok: false, problems: [], faults };
				await keep(opened.value);
				return opened;
			},
			putBack: keep,
			remove: async (opened) => {
				const { sealed } = await asItStands(opened);
				if (isLocked(sealed)) return false;
				await records.remove(sealed.seal);
				await load(sealed.milestone.review.id);
				return true;
			},
			signOff: async (opened, signOff) => {
				const { record, sealed } = await asItStands(opened);
				const signed = withSignOffs(record, [signOff]);
				const read = parseMilestone(signed);
				if (!read.ok) throw new Error(`a sign-off that could not be read back: ${read.problems[0]?.code}`);
				await save(signed, sealed.milestone.review.id);
			},
		};
	});

export const useMilestones = createMilestones();

/** A milestone with what its seals show, or why it cannot be read. */
async function openMilestone(data: unknown): Promise<Result<OpenedMilestone>> {
	const read = parseMilestone(data);
	if (!read.ok) return read;
	const { seal, signOffs } = read.value;
	const record = { milestone: milestoneOf(data), seal, signOffs };
	return success({ sealed: read.value, check: await checkMilestone(data, read.value), record });
}

const milestoneOf = (data: unknown): unknown =>
	typeof data === "object" && data !== null && "milestone" in data ? data.milestone : null;

/** Of two records under one seal the one whose seal holds stays; of the other, what was signed for this very seal. */
function merged(known: OpenedMilestone, { record }: OpenedMilestone): MilestoneRecord {
	if (known.check.sealHolds) return withSignOffs(known.record, record.signOffs);
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
