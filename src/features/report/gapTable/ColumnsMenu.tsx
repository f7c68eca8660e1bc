import { useId } from "react";
import { Button } from "../../../ui/Button.tsx";
import { type ColumnId, columnIds, usualColumns } from "../view.ts";
import { columnNames } from "./gapColumns.ts";
import "./columnsMenu.css";
import { useWords } from "../../../ui/seen.ts";

interface ColumnsMenuProps {
	shown: ColumnId[];
	onChange: (columns: ColumnId[]) => void;
}

/** Which columns stand beside the gap; the browser closes the menu and gives the focus back. */
export function ColumnsMenu({ shown, onChange }: ColumnsMenuProps) {
	const { t } = useWords();
	const id = useId();
	const toggle = (column: ColumnId) =>
		onChange(columnIds.filter((candidate) => shown.includes(candidate) !== (candidate === column)));
	return (
		<div className="report-columns-menu">
			<Button popoverTarget={id}>{t("report.columns")}</Button>
			<div id={id} popover="auto" className="report-columns-list">
				<fieldset>
					<legend className="eyebrow">{t("report.columns.shown")}</legend>
					{columnIds.map((column) => (
						<label key={column}>
							<input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
							{t(columnNames[column] ?? "report.column.gap")}
						</label>
					))}
				</fieldset>
				<Button look="quiet" onClick={() => onChange(usualColumns)}>
					{t("report.columns.usual")}
				</Button>
			</div>
		</div>
	);
}
