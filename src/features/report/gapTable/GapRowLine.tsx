import { memo } from "react";
import { useWords } from "../../../ui/seen.ts";
import { placed } from "../../../ui/virtual/placed.ts";
import { GapCell } from "./GapCell.tsx";
import { showsTheSame } from "./gapLines.ts";
import type { GapRowLineProps } from "./gapRowLineProps.ts";
import "./gapRowLine.css";

const showSame = (before: GapRowLineProps, after: GapRowLineProps): boolean =>
	before.columns === after.columns &&
	before.index === after.index &&
	before.measure === after.measure &&
	before.isTicked === after.isTicked &&
	before.onTick === after.onTick &&
	before.onOpen === after.onOpen &&
	before.onDecide === after.onDecide &&
	showsTheSame(before.line, after.line);

/** One gap in one line. Drawn anew only when something it shows has changed: a table may hold hundreds of controls. */
export const GapRowLine = memo(PlainLine, showSame);

function PlainLine({ columns, isTicked, index, measure, ...rest }: GapRowLineProps) {
	const { t } = useWords();
	const { line, onTick } = rest;
	return (
		<tr
			ref={measure}
			className="gap-line"
			{...placed(index)}
			data-gap={line.id}
			data-open={line.open || undefined}
			data-ticked={isTicked || undefined}
		>
			<td data-column="tick">
				<input
					type="checkbox"
					aria-label={t("report.select.one", { gap: line.title })}
					checked={isTicked}
					onChange={(event) => onTick(line.id, event.target.checked)}
				/>
			</td>
			{columns.split(",").map((column) => (
				<GapCell key={column} column={column} {...rest} />
			))}
		</tr>
	);
}
