import { useSettings } from "../../../store/settings.ts";
import { type ColumnId, parseColumns, type ReportView, usualColumns } from "../view.ts";

/** The columns of the address, else those chosen last on this device, else the usual ones; a choice goes to both. */
export function useColumns(
	{ columns }: ReportView,
	change: (part: Partial<ReportView>) => void,
): [ColumnId[], (columns: ColumnId[]) => void] {
	const remembered = useSettings((settings) => settings.gapColumns);
	const changeSettings = useSettings((settings) => settings.change);
	const choose = (chosen: ColumnId[]) => {
		change({ columns: chosen });
		changeSettings({ gapColumns: chosen });
	};
	return [columns ?? parseColumns(remembered) ?? usualColumns, choose];
}
