/** Where an edit can be seen. */
import type { Edit } from "../domain/edit.ts";
import type { Report } from "../domain/report.ts";
import { findGapRow, findRequirement } from "../domain/reportRows.ts";
import { paths } from "../paths.ts";

/** Where one is: which review, and whether in its meeting view. */
interface Whereabouts {
	review: string;
	report: Report;
	inMeeting: boolean;
}

/** The address of the screen that shows what an edit was about; null: no screen of the review does. */
export function placeOfEdit(edit: Edit, here: Whereabouts): string | null {
	const { review, report } = here;
	switch (edit.kind) {
		case "several":
			return edit.edits[0] ? placeOfEdit(edit.edits[0], here) : null;
		case "answer":
		case "askAgain":
			return questionAt(edit.item, here);
		case "status":
			return questionOf(edit.requirement, here);
		case "decision":
			return findGapRow(report, edit.requirement) ? paths.report(review, edit.requirement) : questionOf(edit.requirement, here);
		case "tensionNote":
			return paths.report(review);
		case "planning":
			return paths.plan(review);
		case "sheets":
			return paths.together(review);
		case "workload":
		case "fact":
		case "priority":
		case "participants":
		case "votes":
			return paths.profile(review);
		default:
			return null;
	}
}

const questionAt = (item: string, { review, inMeeting }: Whereabouts): string =>
	inMeeting ? paths.present(review, item) : paths.question(review, item);

function questionOf(requirement: string, here: Whereabouts): string | null {
	const item = findRequirement(here.report, requirement)?.item;
	return item === undefined ? null : questionAt(item, here);
}

/** Whether an address shows what another asks for: it may say more, such as an order or a filter. */
export function isShownAt(place: string, { pathname, search }: { pathname: string; search: string }): boolean {
	const [screen, query] = place.split("?");
	const shown = new URLSearchParams(search);
	return screen === pathname && [...new URLSearchParams(query)].every(([key, value]) => shown.get(key) === value);
}
