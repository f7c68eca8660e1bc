/** Where something of a review can be seen. */
import type { Edit } from "../review/edit.ts";
import type { Report } from "./report.ts";
import { findGapRow, findRequirement } from "./reportRows.ts";

export type Place =
	| { screen: "profile" | "report" | "plan" | "together" | "judging" | "evidence" }
	| { screen: "question"; item: string }
	/** The row of a gap in the report. */
	| { screen: "gap"; requirement: string }
	| { screen: "pillar"; pillar: string };

/** Where what an edit was about can be seen; null: on no screen of the review. */
export function placeOfEdit(edit: Edit, report: Report): Place | null {
	switch (edit.kind) {
		case "several":
			return edit.edits[0] ? placeOfEdit(edit.edits[0], report) : null;
		case "answer":
		case "askAgain":
		case "given":
			return { screen: "question", item: edit.item };
		case "evidenceFiles":
		case "freshDays":
		case "masks":
		case "moved":
			return { screen: "evidence" };
		case "status":
		case "evidenceReason":
			return questionOf(edit.requirement, report);
		case "decision": {
			const isGap = findGapRow(report, edit.requirement) !== undefined;
			return isGap ? { screen: "gap", requirement: edit.requirement } : questionOf(edit.requirement, report);
		}
		case "rating":
			return { screen: "judging" };
		case "tensionNote":
			return { screen: "report" };
		case "planning":
			return { screen: "plan" };
		case "sheets":
			return { screen: "together" };
		case "asked":
		case "workload":
		case "fact":
		case "priority":
		case "participants":
		case "votes":
			return { screen: "profile" };
		default:
			return null;
	}
}

function questionOf(requirement: string, report: Report): Place | null {
	const item = findRequirement(report, requirement)?.item;
	return item === undefined ? null : { screen: "question", item };
}
