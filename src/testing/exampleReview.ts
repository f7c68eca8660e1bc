import { emptyAnswer } from "../domain/review/answer.ts";
import { emptyDecision } from "../domain/review/decision.ts";
import { newReview, type Review } from "../domain/review/review.ts";

/** A filled-in review with the example lens, for tests. */
export function exampleReview(id = "review-1", changedAt = "2026-11-20T10:00:00.000Z"): Review {
	const review = newReview(id, { id: "example", version: "1.0.0" }, changedAt);
	return {
		...review,
		workload: {
			...review.workload,
			name: "Forecasts",
			criticality: "missionCritical",
			priorities: { security: 5 },
			facts: { runsProduction: true, network: "public" },
		},
		participants: [{ id: "p1", name: "Ada", role: "Lead", mustSign: false }],
		answers: {
			"rel-zones": { ...emptyAnswer, choice: { kind: "option", option: "o2" }, note: "Two zones", due: "2027-01-31" },
			"sec-network": { ...emptyAnswer, choice: { kind: "notApplicable", reason: "Not ours" }, links: ["javascript:alert(1)"] },
			"sec-watch": { ...emptyAnswer, choice: { kind: "dontKnow" } },
		},
		set: { "rec-watch-rel": "partial" },
		decisions: { "rel-zones": { ...emptyDecision, treatment: "accept", expires: "2027-03-01", points: 5 } },
		tensionNotes: { "ten-regions": "Decided in March." },
	};
}
