import { type RefObject, useMemo } from "react";
import type { Level } from "../../domain/lens/lens.ts";
import type { Rating } from "../../domain/review/rating.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { type DataColumn, DataTable, type ReachRow } from "../../ui/DataTable.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { JudgingRow } from "./judgingRows.ts";
import { LevelSelect } from "./LevelSelect.tsx";

interface JudgingTableProps {
	shown: JudgingRow[];
	selected: string[];
	onToggle: (id: string, range: boolean) => void;
	onJudge: (ids: string[], rating: Partial<Rating>) => void;
	reach: RefObject<ReachRow | null>;
}

type TableRow = JudgingRow & { selected: boolean };

/** The requirements, judged where they stand. */
export function JudgingTable({ shown, selected, onToggle, onJudge, reach }: JudgingTableProps) {
	const { words } = useSeen();
	const columns = useColumns(onToggle, onJudge);
	const parts = useMemo(() => {
		const chosen = new Set(selected);
		return [{ key: "all", heading: null, rows: shown.map((row): TableRow => ({ ...row, selected: chosen.has(row.id) })) }];
	}, [shown, selected]);
	return (
		<DataTable
			label={words.t("judging.title")}
			columns={columns}
			parts={parts}
			keyOf={({ id }) => id}
			isSame={isSameRow}
			reach={reach}
		/>
	);
}

const isSameRow = (before: TableRow, after: TableRow): boolean =>
	(Object.keys(after) as (keyof TableRow)[]).every((key) => before[key] === after[key]);

function useColumns(onToggle: JudgingTableProps["onToggle"], onJudge: JudgingTableProps["onJudge"]): DataColumn<TableRow>[] {
	const { words, review } = useSeen();
	const { id: reviewId } = review;
	return useMemo(() => {
		const { t, lens } = words;
		const title = ({ namedBy }: TableRow) => requirementTitle(namedBy, lens);
		const level = (what: "severity" | "effort", stated: (row: TableRow) => Level | null): DataColumn<TableRow> => ({
			id: what,
			header: t(`judging.${what}`),
			cell: (row) => (
				<LevelSelect
					what={what}
					value={row[what]}
					stated={stated(row)}
					title={title(row)}
					onChange={(chosen) => onJudge([row.id], { [what]: chosen })}
				/>
			),
		});
		return [
			{
				id: "select",
				header: t("overview.column.select"),
				quiet: true,
				cell: (row) => (
					<input
						type="checkbox"
						className="judging-check"
						aria-label={t("overview.cell", { column: t("overview.column.select"), title: title(row) })}
						checked={row.selected}
						onChange={({ nativeEvent }) => onToggle(row.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
					/>
				),
			},
			{
				id: "requirement",
				header: t("judging.requirement"),
				role: "head",
				cell: (row) => (
					<>
						<Link className="judging-item" to={paths.question(reviewId, row.item)}>
							<LensText>{title(row)}</LensText>
						</Link>
						<div>
							<PillarName id={row.pillar} texts={lens} short />
						</div>
					</>
				),
			},
			level("severity", ({ statedSeverity }) => statedSeverity),
			level("effort", ({ statedEffort }) => statedEffort),
			{ id: "by", header: t("judging.by"), cell: ({ by }) => <span className="soft">{by || t("score.none")}</span> },
		];
	}, [words, reviewId, onToggle, onJudge]);
}
