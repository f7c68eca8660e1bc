import { describe, expect, it, vi } from "vitest";
import type { LookCheck } from "../../domain/milestone/lookCheck.ts";
import { success } from "../../domain/result.ts";
import type { Review } from "../../domain/review/review.ts";
import { type OpenedFile, readCarried } from "../../formats/carried/readCarried.ts";
import { writeCarried } from "../../formats/carried/writeCarried.ts";
import { checkExport } from "../../seal/checkExport.ts";
import { sealOf } from "../../seal/seal.ts";
import { sealExport } from "../../seal/sealExport.ts";
import type { Added } from "../../store/milestones.ts";
import { sealedSampleIn } from "../../testing/sealedSample.ts";
import type { DeviceReviews } from "../deviceReviews.ts";
import { takeMilestone } from "./takeMilestone.ts";

const { sealed, words, review } = await sealedSampleIn("en");

/** As a device without it keeps it. */
const kept = async ({ data, sealed: read }: Pick<OpenedFile, "data" | "sealed">): Promise<Added> =>
	success({ sealed: read, check: await checkExport(data, read), record: read });

/** What a file carries, changed as text. */
function fileWith(change: (json: string) => string = (json) => json, carried = sealed): OpenedFile {
	const read = readCarried([change(writeCarried(carried))], "markdown");
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

const lookAt = async (file: OpenedFile, look: LookCheck = { kind: "identical" }) => ({
	sealed: file.sealed,
	check: await checkExport(file.data, file.sealed),
	look,
	checkedBy: file.sealed.milestone.appVersion,
	today: "2026-11-24",
	madeOn: "",
});

interface Device {
	here?: Review[];
	setAside?: DeviceReviews["setAside"];
	look?: () => Promise<Awaited<ReturnType<typeof lookAt>> | null>;
	add?: () => Promise<Added>;
}

async function take(file: OpenedFile, { here = [], setAside = [], look = () => lookAt(file), ...ways }: Device = {}) {
	const addReview = vi.fn(({ id }: Review) => id);
	const add = vi.fn(async (_data: unknown): Promise<Added> => (ways.add ? ways.add() : kept(file)));
	const reviews = Object.fromEntries(here.map((one) => [one.id, one]));
	const loadEdits = () => Promise.reject(new Error("nothing is edited"));
	const device = (): DeviceReviews => ({ reviews, setAside, add: addReview, begin: () => "", loadEdits });
	const outcome = await takeMilestone({ file, inspected: await look() }, device, words, add);
	return { outcome, addReview, add };
}

describe("a milestone that comes in a file", () => {
	it("brings its review along where that is not here, and leads to the milestone", async () => {
		const { outcome, addReview, add } = await take(fileWith());
		expect(addReview).toHaveBeenCalledWith(review);
		expect(add).toHaveBeenCalledTimes(1);
		expect(outcome).toMatchObject({ kind: "taken", link: { address: `/reviews/${review.id}/milestones/${sealed.seal}` } });
		expect(outcome.kind === "taken" && outcome.told).toContain(
			"Both seals hold. Signed by October and October. Approved with conditions.",
		);
	});

	it("leaves out a legend of its evidence, which is under no seal", async () => {
		const forged = JSON.stringify({ legend: [{ mark: "resource-1", original: "another-one" }] }).slice(1, -1);
		const { add } = await take(fileWith((json) => `{${forged},${json.slice(1)}`));
		const [data] = add.mock.calls[0] ?? [];
		expect(data).toMatchObject({ seal: sealed.seal });
		expect(data).not.toHaveProperty("legend");
	});

	it("tells a rejection that is known here, though it was left out of the file", async () => {
		const { seal, signOffs } = sealed;
		const no = {
			id: "no",
			participant: "",
			name: "Ada",
			role: "",
			decision: "reject" as const,
			comment: "",
			day: "2026-11-22",
			seal,
		};
		const known = { ...sealed, signOffs: [{ ...no, signature: null }, ...signOffs] };
		const { outcome } = await take(fileWith(), { add: () => kept({ data: known, sealed: known }) });
		expect(outcome.kind === "taken" && outcome.told).toContain("Signed by Ada, October and October. Rejected.");
	});

	it("leaves a review that is here as it is", async () => {
		const { outcome, addReview, add } = await take(fileWith(), { here: [{ ...review, answers: {} }] });
		expect(addReview).not.toHaveBeenCalled();
		expect(add).toHaveBeenCalledTimes(1);
		expect(outcome.kind).toBe("taken");
	});

	it.each([
		["data that were changed", (json: string) => json.replace(review.workload.name, "Another"), "The data do not fit their seal"],
		["a sign-off that was changed", (json: string) => json.replace('"approve"', '"reject"'), "A signature does not fit"],
	])("is not taken in with %s", async (_, change, told) => {
		const { outcome, addReview, add } = await take(fileWith(change));
		expect(outcome.kind === "refused" && outcome.problems.join(" ")).toContain(told);
		expect(addReview).not.toHaveBeenCalled();
		expect(add).not.toHaveBeenCalled();
	});

	it("is not taken in with a sign-off that was given on another milestone", async () => {
		const signOffs = sealed.signOffs.map((signOff) => ({ ...signOff, seal: "ab".repeat(32), signature: null }));
		const other = await sealExport({ ...sealed, signOffs }, sealed.made);
		const { outcome, add } = await take(fileWith((json) => json, other));
		expect(outcome.kind === "refused" && outcome.problems.join(" ")).toContain("it names another seal");
		expect(add).not.toHaveBeenCalled();
	});

	it("says which of its sign-offs does not count, and names only the others as signed", async () => {
		const late = sealed.signOffs.map((signOff, place) =>
			place === 0 ? { ...signOff, name: "Zed", day: "2027-01-01" } : signOff,
		);
		const other = await sealExport({ ...sealed, signOffs: late }, sealed.made);
		const { outcome } = await take(fileWith((json) => json, other));
		const told = outcome.kind === "taken" ? outcome.told : "";
		expect(told).toContain("Both seals hold. Signed by October. Approved. Zed: It counts for nothing: it is dated after today.");
	});

	it.each([
		["denied", () => Promise.reject(new Error("denied"))],
		["full", () => Promise.reject(new DOMException("full", "QuotaExceededError"))],
		["refused by the store", async (): Promise<Added> => ({ ok: false, problems: [], faults: ["seal"] })],
	])("says so where this device cannot keep it, and nothing is half done: %s", async (_, add) => {
		const { outcome, addReview } = await take(fileWith(), { add });
		expect(outcome).toEqual({ kind: "refused", problems: [words.t("milestones.failed")] });
		expect(addReview).not.toHaveBeenCalled();
	});

	it("says so where this browser cannot check seals, and nothing is half done", async () => {
		const look = async () => null;
		const { outcome, addReview, add } = await take(fileWith(), { look });
		expect(outcome).toEqual({ kind: "refused", problems: [words.t("verify.cannot")] });
		expect(addReview).not.toHaveBeenCalled();
		expect(add).not.toHaveBeenCalled();
	});

	it("waits until a version of its review that was set aside is saved", async () => {
		const setAside: DeviceReviews["setAside"] = [{ id: review.id, day: "2026-11-20", text: "{}" }];
		const { outcome, addReview, add } = await take(fileWith(), { setAside });
		expect(outcome).toEqual({ kind: "refused", problems: [words.t("milestone.taken.aside")] });
		expect(addReview).not.toHaveBeenCalled();
		expect(add).not.toHaveBeenCalled();
	});

	it("is taken in though its report does not follow from its data, and says so", async () => {
		const frozen = { ...sealed.milestone, report: { ...sealed.milestone.report, accepted: 99 } };
		const seal = await sealOf(frozen);
		const other = await sealExport({ ...sealed, seal, signOffs: [] }, sealed.made, frozen);
		const { outcome } = await take(fileWith((json) => json, other));
		expect(outcome.kind === "taken" && outcome.told).toContain("makes another report of the same review");
		expect((await take(fileWith())).outcome).not.toMatchObject({ told: expect.stringContaining("another report") });
	});

	it("is taken in though the text of its file was changed, and says where", async () => {
		const difference = { page: 1, line: 7, expected: "a", found: "b" };
		const file = fileWith();
		const look = () => lookAt(file, { kind: "changed", differences: [{ kind: "text", difference }] });
		const { outcome } = await take(file, { look });
		expect(outcome.kind === "taken" && outcome.told).toContain("line 7: the data say “a”, the file shows “b”");
	});
});
