import { useCallback, useMemo, useRef, useState } from "react";
import { withRatings } from "../../domain/review/changes.ts";
import type { Rating } from "../../domain/review/rating.ts";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import { useTableModel } from "../../ui/tableModel.ts";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { filteredBy, isLeftOpen, isUnjudged, type JudgingRow, rowsOf } from "./judgingRows.ts";

const keyOf = ({ id }: JudgingRow): string => id;

const nobody: ReadonlySet<string> = new Set();

/** What of the table is shown and chosen, as it stands in the address, and the way to judge. */
export function useJudging() {
	const { report, lens, words } = useSeen();
	const edit = useEdit();
	const [query, change] = useQuery();
	const rows = useMemo(() => rowsOf(report, lens), [report, lens]);
	const open = useMemo(() => rows.filter(isUnjudged).length, [rows]);
	const usual = useMemo(() => (rows.some(isLeftOpen) ? "open" : "all"), [rows]);
	const asked = query.get("show");
	const show = asked === "all" || asked === "open" ? asked : usual;
	const pillar = lens.pillars.find(({ id }) => id === query.get("pillar"))?.id ?? "";
	const [held, setHeld] = useState({ view: `${show} ${pillar}`, ids: nobody });
	const kept = held.view === `${show} ${pillar}` ? held.ids : nobody;
	const [selected, setSelected] = useState(nobody);
	const [by, setBy] = useState("");
	const anchor = useRef<string | null>(null);
	const columns = useMemo(() => filteredBy(kept), [kept]);
	const filters = useMemo(() => ({ ...(show === "open" && { open: "yes" }), ...(pillar && { pillar }) }), [show, pillar]);
	const asTable = { columns, rows, keyOf, language: words.language, filters, selected, onSelected: setSelected };
	const { groups, toggleAll, toggleRange } = useTableModel(asTable);
	const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
	const judge = (ids: string[], rating: Partial<Rating>) => {
		setHeld({ view: `${show} ${pillar}`, ids: new Set([...kept, ...ids]) });
		const name = by.trim();
		edit((review) => withRatings(review, ids, { ...rating, ...(name !== "" && { by: name }) }));
	};
	return {
		...{ rows, open, shown, show, pillar, by, setBy, judge, toggleAll },
		/** Those of the chosen rows that are shown. */
		selected: shown.flatMap(({ id }) => (selected.has(id) ? [id] : [])),
		onShow: (next: string) => change((now) => withEntry(now, "show", next === usual ? "" : next)),
		onPillar: (next: string) => change((now) => withEntry(now, "pillar", next)),
		onToggle: useLatest((id: string, range: boolean) => {
			toggleRange((range && anchor.current) || id, id, !selected.has(id));
			anchor.current = id;
		}),
		/** Chooses all rows from one to another. */
		onRange: (from: string, to: string) => toggleRange(from, to, true),
	};
}

export type Judging = ReturnType<typeof useJudging>;

/** One function for good that does what the latest one does: rows that hold it need not be drawn anew. */
function useLatest<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
	const latest = useRef(act);
	latest.current = act;
	return useCallback((...given: Given) => latest.current(...given), []);
}
