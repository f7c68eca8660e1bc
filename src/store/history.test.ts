import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, withChanges } from "../domain/review/change.ts";
import { withAnswer, withStatus, withWorkload } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { type History, mostSteps, pushStep, redoStep, undoStep, withLost, withoutSteps } from "./history.ts";
import { noHistory } from "./reviewsState.ts";

const start = Date.parse("2026-11-27T09:00:00.000Z");

interface Said {
	change: (review: Review) => Review;
	/** Milliseconds since the edit before. */
	pause?: number;
	group?: string;
}

/** The history of these edits, one after the other. */
function historyOf(edits: Said[]): { history: History; review: Review } {
	let time = start;
	let review = exampleReview();
	let history = noHistory;
	for (const { change, pause = 5000, group = null } of edits) {
		time += pause;
		const after = { ...change(review), changedAt: new Date(time).toISOString() };
		history = pushStep(history, { before: review, after, group });
		review = after;
	}
	return { history, review };
}

const note = (text: string) => (review: Review) => withAnswer(review, "rel-zones", { note: text });
const option = (id: string) => (review: Review) => withAnswer(review, "rel-zones", { choice: { kind: "option", option: id } });
const steps = (edits: Said[]) => historyOf(edits).history.past.length;

describe("steps", () => {
	it("grow while one field is typed in, and begin anew after a pause of two seconds or in another field", () => {
		expect(steps([{ change: note("a") }, { change: note("ab"), pause: 300 }, { change: note("abc"), pause: 1999 }])).toBe(1);
		expect(steps([{ change: note("a") }, { change: note("ab"), pause: 2000 }])).toBe(2);
		const owner = (review: Review) => withAnswer(review, "rel-zones", { owner: "A" });
		expect(steps([{ change: note("a") }, { change: owner, pause: 100 }, { change: note("ab"), pause: 100 }])).toBe(3);
	});

	it("are one for each choice, however fast", () => {
		expect(steps([{ change: option("o1") }, { change: option("o3"), pause: 50 }])).toBe(2);
	});

	it("are one for a group, however slow, and another group or none is another step", () => {
		const visit = (id: string, group?: string) => ({ change: option(id), pause: 60_000, ...(group ? { group } : {}) });
		expect(steps([visit("o1", "a"), visit("o2", "a"), visit("o3", "a")])).toBe(1);
		expect(steps([visit("o1", "a"), visit("o2", "b")])).toBe(2);
		expect(steps([visit("o1"), visit("o2", "a"), visit("o3")])).toBe(3);
	});

	it("vanish where typing comes back to what was there", () => {
		const former = exampleReview().answers["rel-zones"]?.note ?? "";
		expect(steps([{ change: note("x") }, { change: note(former), pause: 100 }])).toBe(0);
	});

	it("are two hundred at most, the latest", () => {
		const { history } = historyOf(Array.from({ length: mostSteps + 5 }, (_, place) => ({ change: note(`${place}`) })));
		expect(history.past).toHaveLength(mostSteps);
		expect(undoStep(history)?.changes).toEqual([{ at: "/answers/rel-zones/note", to: `${mostSteps + 3}` }]);
	});

	it("that were undone cannot be redone after another edit, which never grows them", () => {
		const { history, review } = historyOf([{ change: note("a") }, { change: option("o1"), pause: 10 }]);
		const undone = undoStep(history)?.history ?? noHistory;
		const after = { ...note("ab")(review), changedAt: new Date(start + 5020).toISOString() };
		const next = pushStep(undone, { before: review, after, group: null });
		expect(next.past).toHaveLength(2);
		expect(redoStep(next)).toBeNull();
	});
});

describe("undo and redo", () => {
	const edits = fc.array(
		fc.record({
			change: fc.oneof(
				fc.string({ minLength: 1 }).map(note),
				fc.constantFrom("o1", "o2", "o3").map(option),
				fc.constantFrom("missing", "inPlace", null).map((status) => (review: Review) => withStatus(review, "rel-zones", status)),
			),
			pause: fc.integer({ min: 1, max: 4000 }),
		}),
		{ maxLength: 30 },
	);
	const content = ({ answers, set }: Review) => ({ answers, set });

	it("lead back to the beginning and forward to the end", () => {
		fc.assert(
			fc.property(edits, (said) => {
				const { history, review } = historyOf(said);
				let [current, at] = [review, history];
				for (let move = undoStep(at); move; move = undoStep(at))
					[current, at] = [withChanges(current, move.changes), move.history];
				expect(content(current)).toEqual(content(exampleReview()));
				for (let move = redoStep(at); move; move = redoStep(at))
					[current, at] = [withChanges(current, move.changes), move.history];
				expect(content(current)).toEqual(content(review));
			}),
		);
	});

	it("are nothing where there is no step", () => {
		expect(undoStep(noHistory)).toBeNull();
		expect(redoStep(noHistory)).toBeNull();
	});
});

describe("steps when another tab changes the review", () => {
	const rename = (name: string) => (review: Review) => withWorkload(review, { name });

	it("stay, but for those that would undo its work", () => {
		const { history } = historyOf([{ change: note("a") }, { change: rename("Mine") }]);
		const others = [{ at: "/answers/rel-zones/note", to: "Theirs" }];
		const left = withoutSteps(history, others);
		expect(left.past.map(({ edit }) => edit)).toEqual([{ kind: "workload", field: "name" }]);
		expect(withoutSteps(history, [{ at: "/answers/rel-zones" }]).past).toHaveLength(1);
		expect(withoutSteps(history, [{ at: "/answers/rel" }]).past).toHaveLength(2);
	});

	it("have one for what its later change took away", () => {
		const mine = rename("Mine")(exampleReview());
		const both = rename("Theirs")(exampleReview());
		const lost = { stands: changesBetween(mine, both), brings: changesBetween(both, mine) };
		const move = undoStep(withLost(noHistory, lost, both));
		expect(move?.edit).toEqual({ kind: "workload", field: "name" });
		expect(withChanges(both, move?.changes ?? [])).toEqual(mine);
	});
});
