/** The address of a place in a review. */
import type { Place } from "../domain/report/place.ts";
import { paths } from "../paths.ts";

/** In a meeting, a question is shown in the meeting view. */
export function pathOf(place: Place, review: string, inMeeting: boolean): string {
	switch (place.screen) {
		case "question":
			return inMeeting ? paths.present(review, place.item) : paths.question(review, place.item);
		case "gap":
			return paths.report(review, place.requirement);
		case "pillar":
			return paths.pillar(review, place.pillar);
		default:
			return paths[place.screen](review);
	}
}

/** Whether an address shows what another asks for: it may say more, such as an order or a filter. */
export function isShownAt(path: string, { pathname, search }: { pathname: string; search: string }): boolean {
	const [screen, query] = path.split("?");
	const shown = new URLSearchParams(search);
	return screen === pathname && [...new URLSearchParams(query)].every(([key, value]) => shown.get(key) === value);
}
