import { useState } from "react";
import type { QuadrantMark, Quarter } from "../../charts/quadrant.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { RiskShape } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import { LongListNote } from "../../ui/virtual/LongListNote.tsx";
import { mostDrawn } from "../../ui/virtual/mostDrawn.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { titleOf } from "./planWords.ts";
import { markText } from "./quadrantText.ts";

/** The quarters in the order in which one would take them. */
const quarters: (Quarter & { name: "quick" | "large" | "small" | "last" })[] = [
	{ name: "quick", isWorthMuch: true, isMuchWork: false },
	{ name: "large", isWorthMuch: true, isMuchWork: true },
	{ name: "small", isWorthMuch: false, isMuchWork: false },
	{ name: "last", isWorthMuch: false, isMuchWork: true },
];

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 24;

const keyOf = ({ id }: GapRow): string => id;

interface QuadrantListProps {
	marks: QuadrantMark[];
	rows: GapRow[];
	chosen: ReadonlySet<string>;
}

/** The drawing as a list: the gaps of each quarter, with what their marks say. */
export function QuadrantList({ marks, rows, chosen }: QuadrantListProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const [isOpen, setOpen] = useState(false);
	const isLong = marks.length > mostDrawn;
	const byId = new Map(rows.map((row) => [row.id, row]));
	return (
		<details className="plan-twin" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{t("plan.quadrant.list")}</summary>
			<div className="stack quadrant-list">
				{quarters.map(({ name, isWorthMuch, isMuchWork }) => {
					const own = marks.filter((mark) => mark.isWorthMuch === isWorthMuch && mark.isMuchWork === isMuchWork);
					return (
						own.length > 0 &&
						(isOpen || !isLong) && (
							<div key={name}>
								<h4>
									{t(`plan.quadrant.${name}`)} ({own.length})
								</h4>
								{isLong && <LongListNote count={own.length} />}
								<VirtualList
									className="plan-list"
									rows={own.flatMap(({ id }) => byId.get(id) ?? [])}
									keyOf={keyOf}
									estimate={rowHeight}
									isLong={isLong}
									draw={(row) => (
										<>
											<span className="risk" data-risk={row.risk}>
												<RiskShape risk={row.risk} />
											</span>{" "}
											<Link to={paths.report(seen.review.id, row.id)}>
												<LensText>{titleOf(seen, row.id)}</LensText>
											</Link>{" "}
											<span className="soft">{markText(row, chosen.has(row.id), seen.words)}</span>
										</>
									)}
								/>
							</div>
						)
					);
				})}
			</div>
		</details>
	);
}
