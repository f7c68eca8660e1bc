/** Milestones of the reviews on this device: read when a review asks for them; their sealed part is never written anew. */
import { create } from "zustand";
import { type MilestoneRecord, type MilestoneRecords, openMilestoneRecords } from "../browser/milestoneRecords.ts";
import { isLocked, type SealedMilestone, type SignOff } from "../domain/milestone/milestone.ts";
import { type Problem, type Result, success } from "../domain/result.ts";
import { parseMilestone } from "../parse/milestone.ts";
import { checkMilestone, type MilestoneCheck } from "../seal/checkMilestone.ts";

/** A milestone as it was read, with what its seals show. */
export interface OpenedMilestone {
	sealed: SealedMilestone;
	check: MilestoneCheck;
	/** As it stands in the database: the seal is over this, not over what this version of the app reads from it. */
	record: MilestoneRecord;
}

interface MilestonesState {
	/** By review id, the latest first; absent: not read yet. */
	byReview: Record<string, OpenedMilestone[]>;
	/** What could not be read, by review id: it stays where it is. */
	unreadable: Record<string, Problem[]>;
	load: (review: string) => Promise<void>;
	/** Takes in a milestone that was just frozen, or one of a file. One that is here already gets the sign-offs it lacks. */
	add: (data: unknown) => Promise<Result<OpenedMilestone>>;
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
		return {
			byReview: {},
			unreadable: {},
			load,
			add: async (data) => {
				const opened = await openMilestone(data);
				if (!opened.ok) return opened;
				const { record, sealed } = opened.value;
				const review = sealed.milestone.review.id;
				await load(review);
				const known = get().byReview[review]?.find((one) => one.sealed.seal === record.seal);
				await save(known ? withSignOffs(known.record, record.signOffs) : record, review);
				return opened;
			},
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

/** A sign-off that is there already stays as it is. */
const withSignOffs = (record: MilestoneRecord, more: SignOff[]): MilestoneRecord => ({
	...record,
	signOffs: [...record.signOffs, ...more.filter(({ id }) => !record.signOffs.some((known) => known.id === id))],
});

const latestFirst = (a: OpenedMilestone, b: OpenedMilestone): number =>
	a.sealed.milestone.createdAt < b.sealed.milestone.createdAt ? 1 : -1;
