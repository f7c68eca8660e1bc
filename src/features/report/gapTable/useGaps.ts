import { useMemo } from "react";
import { useSeen } from "../../../ui/seen.ts";
import type { Stays } from "../useStability.ts";
import { queryOf, type ReportView } from "../view.ts";
import { arrange, type Section } from "./arrange.ts";
import { type GapLine, gapLines, ownersOf } from "./gapLines.ts";
import { useHeld, useHold } from "./useHold.ts";

export interface Gaps {
	/** Every gap of the order, shown or not, by its id. */
	lines: Map<string, GapLine>;
	/** Those that are shown, as they are shown. */
	sections: Section[];
	owners: string[];
	/** What the table must tell, so that rows keep their places while somebody types among them. */
	hands: ReturnType<typeof useHold>["hands"];
}

/** The gaps of a view: what is said of each is up to date, while their places wait for typing to end. */
export function useGaps(view: ReportView, stays: Stays): Gaps {
	const { report, review, lens, words } = useSeen();
	const { held, hands } = useHold(JSON.stringify(queryOf({ ...view, gap: null, columns: null })));
	const { touched } = review;
	const lines = useMemo(() => gapLines({ report, touched, words, stays, view }), [report, touched, words, stays, view]);
	const { language } = words;
	const sections = useMemo(
		() =>
			arrange(
				lines,
				view,
				lens.pillars.map(({ id }) => id),
				language,
			),
		[lines, view, lens, language],
	);
	const owners = useMemo(() => ownersOf(lines, report, language), [lines, report, language]);
	return {
		lines: useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]),
		sections: useHeld(sections, held),
		owners: useHeld(owners, held),
		hands,
	};
}
