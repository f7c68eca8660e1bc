import { describe, expect, it } from "vitest";
import { sampleIn } from "../../testing/sampleReport.ts";
import { isKnownEnough, knownPercent } from "../report/knownWeight.ts";
import { buildReport } from "../report/report.ts";
import { withAnswer, withDecision, withStatus } from "../review/changes.ts";
import { emptyDecision } from "../review/decision.ts";
import { newReview, type Review } from "../review/review.ts";
import { errorsOn, isSignable, preClose } from "./preClose.ts";

const today = "2026-11-22";
const { lens } = await sampleIn("en");
/** Hardly anything is known of it, and it is said why that may be. */
const bare: Review = { ...newReview("r", lens, "2026-11-20T10:00:00.000Z"), openReason: "A first look" };
const findingsOf = (review: Review) => preClose(buildReport(lens, review, today), review.askAgain);
const codesOf = (review: Review, item: string) => findingsOf(review).flatMap((one) => (one.item === item ? one.code : []));

const item = lens.items.find(
	({ options, id }) => options[0]?.implies[id] === "missing" && options.at(-1)?.implies[id] === "inPlace",
);
const id = item?.id ?? "";
const option = (at: number) => ({ kind: "option" as const, option: item?.options.at(at)?.id ?? "" });
const worst = withAnswer(bare, id, { choice: option(0) });
const accepted = { ...emptyDecision, treatment: "accept" as const, reason: "r", approver: "a", expires: "2027-01-01" };

describe("before a review is signed", () => {
	it("every open question is a warning, and nothing forbids signing", () => {
		const findings = findingsOf(bare);
		expect(findings.filter(({ code }) => code === "unanswered").length).toBe(
			buildReport(lens, bare, today).questions.filter(({ progress }) => progress !== "hidden").length,
		);
		expect(isSignable(findings)).toBe(true);
	});

	it("a status that the answer contradicts forbids it, and is told first", () => {
		const [first, ...rest] = findingsOf(withStatus(worst, id, "inPlace"));
		expect(first).toEqual({ level: "error", code: "contradiction", item: id, requirement: id, other: null });
		expect(isSignable(rest)).toBe(true);
	});

	it("an accepted risk must say why, by whom and until when, and until then only", () => {
		const codesWith = (decision: Partial<typeof accepted>) => codesOf(withDecision(worst, id, { ...accepted, ...decision }), id);
		expect(codesWith({})).not.toContain("acceptance");
		for (const lack of [{ reason: " " }, { approver: "" }, { expires: "" }]) expect(codesWith(lack)).toContain("acceptance");
		expect(codesWith({ expires: "2026-11-21" })).toContain("expired");
		expect(codesWith({ expires: today })).not.toContain("expired");
	});

	it("a review frozen before a risk's last day cannot be signed after it", () => {
		const frozen = withDecision(worst, id, { ...accepted, expires: today });
		expect(errorsOn(lens, frozen, today)).toEqual([]);
		expect(errorsOn(lens, frozen, "2026-11-23").map(({ code }) => code)).toEqual(["expired"]);
	});

	it("a high risk wants an owner and a day, unless it is left open on purpose", () => {
		const critical = { ...worst, workload: { ...worst.workload, criticality: "missionCritical" as const } };
		const owned = withDecision(critical, id, { owner: "Ada", due: "2027-01-01" });
		expect(codesOf(critical, id)).toContain("unassigned");
		expect(codesOf(owned, id)).not.toContain("unassigned");
		expect(codesOf(withDecision(critical, id, { owner: "Ada" }), id)).toContain("unassigned");
		expect(codesOf(withDecision(critical, id, accepted), id)).not.toContain("unassigned");
	});

	it("not applicable wants a reason where a person said so", () => {
		const byHand = withStatus(worst, id, "notApplicable");
		expect(codesOf(byHand, id)).toContain("noReason");
		expect(codesOf(withAnswer(byHand, id, { note: "One region by contract" }), id)).not.toContain("noReason");
	});

	it("guesses, flags and questions to ask again are hints", () => {
		const said = withAnswer({ ...worst, askAgain: [id] }, id, { confidence: "guess", flagged: true });
		const hints = findingsOf(said).filter((one) => one.item === id && one.level === "hint");
		expect(hints.map(({ code }) => code).toSorted()).toEqual(["askAgain", "flagged", "guess"]);
	});

	it("less than nine tenths of the weight forbids it, unless somebody says why", () => {
		const { openReason: _, ...silent } = bare;
		const [first, ...rest] = findingsOf(silent);
		expect(first).toMatchObject({ level: "error", code: "tooOpen", item: "" });
		expect(isSignable(rest)).toBe(true);
		expect(findingsOf({ ...silent, openReason: " " })[0]?.code).toBe("tooOpen");
		expect(isSignable(findingsOf(bare))).toBe(true);
		const report = buildReport(lens, silent, today);
		const known = (weight: number) => {
			const rows = Array.from({ length: 100 }, () => ({ ...report.toClarify[0], credits: [{ pillar: "p", severity: "low" }] }));
			return { inPlace: rows.slice(0, weight), gaps: [], toClarify: rows.slice(weight) } as unknown as typeof report;
		};
		expect([89, 90].map((weight) => [isKnownEnough(known(weight)), knownPercent(known(weight))])).toEqual([
			[false, 89],
			[true, 90],
		]);
	});

	it("an unanswered question is told once, not again for what it would decide", () => {
		const findings = findingsOf(bare);
		const unanswered = new Set(findings.flatMap(({ code, item: at }) => (code === "unanswered" ? [at] : [])));
		expect(findings.filter(({ code, item: at }) => code === "unknown" && unanswered.has(at))).toEqual([]);
	});

	it("a gap nobody decided on, and a planned one without owner or day, are warnings", () => {
		const planned = withDecision(worst, id, { treatment: "mitigate" });
		expect(codesOf(worst, id)).toContain("undecided");
		expect(codesOf(planned, id)).not.toContain("undecided");
		expect(codesOf(planned, id)).toContain("planned");
		expect(codesOf(withDecision(planned, id, { owner: "Ada", due: "2027-01-01" }), id)).not.toContain("planned");
		expect(codesOf(withDecision(worst, id, { treatment: "defer" }), id)).not.toContain("undecided");
		const adopted = { name: "p", day: today, closed: [id], pointsPerWave: 8, origin: "chosen" as const };
		const inPlan = { ...worst, planning: { ...worst.planning, adopted } };
		expect(codesOf(inPlan, id)).toContain("planned");
		expect(codesOf(inPlan, id)).not.toContain("undecided");
	});

	it("two that exclude each other, both in place, wait for a note", () => {
		const exclusive = lens.tensions.find(({ kind }) => kind === "mutually-exclusive");
		const [a = "", b = ""] = exclusive?.between ?? [];
		const both = withStatus(withStatus(bare, a, "inPlace"), b, "inPlace");
		const pairs = (review: Review) => findingsOf(review).filter(({ code }) => code === "disagree");
		expect(pairs(both).length).toBeGreaterThan(0);
		const noted = { ...both, tensionNotes: { [exclusive?.id ?? ""]: "Until March" } };
		expect(pairs(noted).length).toBeLessThan(pairs(both).length);
	});

	it("what is noted about one of them and a third settles nothing between the two", () => {
		const [a = "", b = ""] = lens.tensions.find(({ kind }) => kind === "mutually-exclusive")?.between ?? [];
		const third = lens.recommendations.find((row) => row.askedIn !== a && row.id !== a && row.id !== b)?.id ?? "";
		const beside = { id: "beside", kind: "tension" as const, between: [a, third], decideBy: [] };
		const wider = { ...lens, tensions: [...lens.tensions, beside] };
		const all = [a, b, third].reduce((review, end) => withStatus(review, end, "inPlace"), bare);
		const noted = { ...all, tensionNotes: { beside: "Until March" } };
		const pairs = (review: Review) => preClose(buildReport(wider, review, today), []).filter(({ code }) => code === "disagree");
		expect(pairs(all).length).toBeGreaterThan(0);
		expect(pairs(noted)).toEqual(pairs(all));
	});
});
