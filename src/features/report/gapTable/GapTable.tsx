import { Fragment, useCallback, useId, useMemo } from "react";
import { withDecision } from "../../../domain/review/changes.ts";
import type { Decision } from "../../../domain/review/decision.ts";
import { entriesOf, inParts, type Part } from "../../../ui/dataTableEntries.ts";
import { useEdit } from "../../../ui/editing.ts";
import { PeopleList } from "../../../ui/PersonInput.tsx";
import { useWords } from "../../../ui/seen.ts";
import { narrow, useMedia } from "../../../ui/useMedia.ts";
import { LongListNote } from "../../../ui/virtual/LongListNote.tsx";
import { placed } from "../../../ui/virtual/placed.ts";
import { RoomRow } from "../../../ui/virtual/RoomRow.tsx";
import { useVirtualRows } from "../../../ui/virtual/useVirtualRows.ts";
import { DueDays } from "../decide/DueDays.tsx";
import type { ReportView } from "../view.ts";
import { GapRowLine } from "./GapRowLine.tsx";
import { GapTableHead } from "./GapTableHead.tsx";
import { GroupHeading } from "./GroupHeading.tsx";
import type { GapLine } from "./gapLines.ts";
import type { Gaps } from "./useGaps.ts";
import "./gapTable.css";
import "./gapColumns.css";

interface GapTableProps {
	gaps: Gaps;
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
}

/** Height of a line before it is drawn, in CSS pixels: on a phone it is two lines. */
const lineHeight = { wide: 35, narrow: 66 };

/** The gaps as a table of one line each: under headings where they are grouped. Many lie in a box of their own, which draws those in view. */
export function GapTable({ gaps, view, change }: GapTableProps) {
	const { t } = useWords();
	const edit = useEdit();
	const { owners, hands, visible, ticked, toggle } = gaps;
	const people = useId();
	const days = useId();
	const parts = useParts(gaps, view.group);
	const { entries, keys, headings } = useMemo(() => entriesOf(parts, keyOf), [parts]);
	const { root, isVirtual, drawn, after, measure } = useVirtualRows<HTMLTableElement>({
		keys,
		estimate: useMedia(narrow) ? lineHeight.narrow : lineHeight.wide,
		kept: useMemo(() => (view.gap === null ? headings : [...headings, view.gap]), [headings, view.gap]),
	});
	const onOpen = useCallback((gap: string) => change({ gap }), [change]);
	const onDecide = useCallback(
		(gap: string, part: Partial<Decision>) => edit((review) => withDecision(review, gap, part)),
		[edit],
	);
	const isTicked = new Set(ticked);
	if (keys.length === 0) return null;
	const place = (index: number) => (isVirtual ? index : undefined);
	return (
		<div {...hands}>
			{isVirtual && <LongListNote count={keys.length - headings.length} />}
			<div className="gap-table-box" data-long={isVirtual || undefined}>
				<table
					ref={root}
					className="gap-table"
					aria-label={t("report.gaps")}
					aria-rowcount={isVirtual ? keys.length + 1 : undefined}
				>
					<GapTableHead gaps={gaps} sort={view.sort} isLong={isVirtual} />
					{inParts(entries, drawn).map(({ part, rows }) => (
						<tbody key={part.key}>
							{rows.map(({ row, index, before }) => (
								<Fragment key={row?.id ?? ""}>
									<RoomRow height={before} />
									{row === null ? (
										<tr className="gap-group" {...placed(place(index))} ref={measure}>
											<th scope="rowgroup" colSpan={3}>
												{part.heading}
											</th>
										</tr>
									) : (
										<GapRowLine
											line={row}
											index={place(index)}
											measure={measure}
											columns={visible.join()}
											isTicked={isTicked.has(row.id)}
											people={people}
											days={days}
											onOpen={onOpen}
											onTick={toggle}
											onDecide={onDecide}
										/>
									)}
								</Fragment>
							))}
						</tbody>
					))}
					{after > 0 && (
						<tbody aria-hidden="true">
							<RoomRow height={after} />
						</tbody>
					)}
				</table>
			</div>
			<PeopleList id={people} names={owners} />
			<DueDays id={days} />
		</div>
	);
}

const keyOf = ({ id }: GapLine): string => id;

/** The sections with their lines, under headings where the table is grouped. */
function useParts({ sections, lines }: Gaps, group: ReportView["group"]): Part<GapLine>[] {
	return useMemo(
		() =>
			sections.map(({ key, ids }) => {
				const rows = ids.flatMap((id) => lines.get(id) ?? []);
				return { key, rows, heading: group === "none" ? null : <GroupHeading group={group} of={key} lines={rows} /> };
			}),
		[sections, lines, group],
	);
}
