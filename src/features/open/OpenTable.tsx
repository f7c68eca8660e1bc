import { Fragment, useId, useMemo } from "react";
import type { OpenPoint, OpenState } from "../../domain/report/openPoints.ts";
import { entriesOf, inParts, type Part } from "../../ui/dataTableEntries.ts";
import { PillarName } from "../../ui/marks.tsx";
import { PeopleList } from "../../ui/PersonInput.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { type ModelColumn, useTableModel } from "../../ui/tableModel.ts";
import { LongListNote } from "../../ui/virtual/LongListNote.tsx";
import { placed } from "../../ui/virtual/placed.ts";
import { RoomRow } from "../../ui/virtual/RoomRow.tsx";
import { useVirtualRows } from "../../ui/virtual/useVirtualRows.ts";
import { OpenCells } from "./OpenCells.tsx";

interface OpenTableProps {
	points: OpenPoint[];
	/** Only points in this state; null: in whichever. */
	state: OpenState | null;
}

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 58;

/** The open points by pillar; who finds out and by when are said in place. */
export function OpenTable({ points, state }: OpenTableProps) {
	const { words } = useSeen();
	const { t } = words;
	const people = useId();
	const parts = useParts(points, state);
	const { entries, keys } = useMemo(() => entriesOf(parts, keyOf), [parts]);
	const { root, isVirtual, drawn, after, measure } = useVirtualRows<HTMLTableElement>({ keys, estimate: rowHeight });
	return (
		<div className="open-points">
			{isVirtual && <LongListNote count={keys.length} />}
			<table
				ref={root}
				className="open-table figures"
				aria-label={t("open.title")}
				aria-rowcount={isVirtual ? keys.length + 1 : undefined}
				data-long={isVirtual || undefined}
			>
				<Head isLong={isVirtual} />
				{inParts(entries, drawn).map(({ part, rows }) => (
					<tbody key={part.key}>
						{rows.map(
							({ row, index, before }, at) =>
								row && (
									<Fragment key={row.item}>
										<RoomRow height={before} />
										<tr ref={measure} {...placed(isVirtual ? index : undefined)}>
											{isVirtual ? (
												<th scope="row">
													<PillarName id={row.pillar} texts={words.lens} short />
												</th>
											) : (
												at === 0 && (
													<th scope="rowgroup" rowSpan={rows.length}>
														<PillarName id={row.pillar} texts={words.lens} short />
													</th>
												)
											)}
											<OpenCells point={row} people={people} />
										</tr>
									</Fragment>
								),
						)}
					</tbody>
				))}
				{after > 0 && (
					<tbody aria-hidden="true">
						<RoomRow height={after} />
					</tbody>
				)}
			</table>
			<PeopleList id={people} />
		</div>
	);
}

const keyOf = ({ item }: OpenPoint): string => item;

/** The points in a state, in groups by pillar. */
function useParts(points: OpenPoint[], state: OpenState | null): Part<OpenPoint>[] {
	const { lens, words } = useSeen();
	const columns = useMemo((): ModelColumn<OpenPoint>[] => {
		const places = new Map(lens.pillars.map(({ id }, place) => [id, place]));
		return [
			{ id: "state", passes: (point, wanted) => point.state === wanted },
			{ id: "pillar", groupBy: ({ pillar }) => pillar, sortBy: ({ pillar }) => places.get(pillar) },
		];
	}, [lens]);
	const filters = useMemo(() => (state === null ? {} : { state }), [state]);
	const { groups } = useTableModel({ columns, rows: points, keyOf, language: words.language, filters, group: "pillar" });
	return useMemo(() => groups.map((group) => ({ ...group, heading: null })), [groups]);
}

function Head({ isLong }: { isLong: boolean }) {
	const { t } = useWords();
	return (
		<thead>
			<tr aria-rowindex={isLong ? 1 : undefined}>
				<th scope="col">{t("open.pillar")}</th>
				<th scope="col">{t("open.question")}</th>
				<th scope="col">{t("open.state")}</th>
				<th scope="col">{t("open.who")}</th>
				<th scope="col">{t("open.by")}</th>
				<th scope="col" className="open-number">
					{t("open.inPillar")}
				</th>
				<th scope="col" className="open-number">
					{t("open.overall")}
				</th>
				<th scope="col">
					<span className="visually-hidden">{t("open.action")}</span>
				</th>
			</tr>
		</thead>
	);
}
