import { orders } from "../../domain/priority.ts";
import { Button } from "../../ui/Button.tsx";
import type { Desk } from "../../ui/desk.ts";
import { SelectField } from "../../ui/fields.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { levels, type ReportView } from "./view.ts";

interface GapsToolbarProps {
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
	desk: Desk;
	onClearSort: () => void;
}

/** The order of the gaps, and which of them are shown. */
export function GapsToolbar({ view, change, desk: { lens, words }, onClearSort }: GapsToolbarProps) {
	const { t } = words;
	return (
		<div className="report-toolbar">
			<Segmented
				label={t("report.order")}
				value={view.order}
				options={orders.map((order) => ({ value: order, label: t(`report.order.${order}`) }))}
				onChange={(order) => change({ order, sort: null })}
			/>
			<div className="report-filters">
				<SelectField
					label={t("report.pillar")}
					value={view.pillar ?? ""}
					options={[
						{ value: "", label: t("report.filter.allPillars") },
						...lens.pillars.map(({ id }) => ({ value: id, label: words.lens.pillars[id]?.name ?? id })),
					]}
					onChange={(pillar) => change({ pillar: pillar || null })}
				/>
				<SelectField
					label={t("report.filter.risk")}
					value={view.risk ?? ""}
					options={[
						{ value: "", label: t("report.filter.allRisks") },
						...levels.map((risk) => ({ value: risk, label: t(`risk.${risk}`) })),
					]}
					onChange={(risk) => change({ risk: risk || null })}
				/>
			</div>
			{view.sort && (
				<Button look="quiet" onClick={onClearSort}>
					{t("report.sort.clear")}
				</Button>
			)}
		</div>
	);
}
