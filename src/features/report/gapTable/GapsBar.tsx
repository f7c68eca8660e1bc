import { orders } from "../../../domain/judge/priority.ts";
import { Button } from "../../../ui/Button.tsx";
import { SelectField } from "../../../ui/fields.tsx";
import { useWords } from "../../../ui/seen.ts";
import { type ColumnId, groupings, type ReportView, usualGroup } from "../view.ts";
import { ColumnsMenu } from "./ColumnsMenu.tsx";
import { FindField } from "./FindField.tsx";
import "./gapsBar.css";

interface GapsBarProps {
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
	columns: ColumnId[];
	onColumns: (columns: ColumnId[]) => void;
	onClearSort: () => void;
}

/** The order of the gaps, their groups, what is looked for, and what is shown of each. */
export function GapsBar({ view, change, columns, onColumns, onClearSort }: GapsBarProps) {
	const { t } = useWords();
	return (
		<div className="gaps-bar">
			<SelectField
				label={t("report.order")}
				value={view.order}
				options={orders.map((order) => ({ value: order, label: t(`report.order.${order}`) }))}
				onChange={(order) => change({ order, group: usualGroup(order), sort: null })}
			/>
			<SelectField
				label={t("report.group")}
				value={view.group}
				options={groupings.map((group) => ({ value: group, label: t(`report.group.${group}`) }))}
				onChange={(group) => change({ group })}
			/>
			{view.sort && (
				<Button look="quiet" onClick={onClearSort}>
					{t("report.sort.clear")}
				</Button>
			)}
			<FindField label={t("report.find")} hint={t("report.find.hint")} find={view.find} onFind={(find) => change({ find })} />
			<ColumnsMenu shown={columns} onChange={onColumns} />
		</div>
	);
}
