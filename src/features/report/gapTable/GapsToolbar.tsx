import { orders } from "../../../domain/judge/priority.ts";
import { Button } from "../../../ui/Button.tsx";
import { SelectField } from "../../../ui/fields.tsx";
import { Segmented } from "../../../ui/Segmented.tsx";
import { type ColumnId, groupings, type ReportView } from "../view.ts";
import { ColumnsMenu } from "./ColumnsMenu.tsx";
import "./gapsToolbar.css";
import { useWords } from "../../../ui/seen.ts";

interface GapsToolbarProps {
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
	columns: ColumnId[];
	onColumns: (columns: ColumnId[]) => void;
	onClearSort: () => void;
}

/** The order of the gaps, their groups, and what is shown of each. */
export function GapsToolbar({ view, change, columns, onColumns, onClearSort }: GapsToolbarProps) {
	const { t } = useWords();
	return (
		<div className="report-toolbar">
			<Segmented
				label={t("report.order")}
				value={view.order}
				options={orders.map((order) => ({ value: order, label: t(`report.order.${order}`) }))}
				onChange={(order) => change({ order, sort: null })}
			/>
			{view.sort && (
				<Button look="quiet" onClick={onClearSort}>
					{t("report.sort.clear")}
				</Button>
			)}
			<div className="report-layout">
				<SelectField
					label={t("report.group")}
					value={view.group}
					options={groupings.map((group) => ({ value: group, label: t(`report.group.${group}`) }))}
					onChange={(group) => change({ group })}
				/>
				<ColumnsMenu shown={columns} onChange={onColumns} />
			</div>
		</div>
	);
}
