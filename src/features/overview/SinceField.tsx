import { DayField } from "../../ui/DayInput.tsx";
import { SelectField } from "../../ui/fields.tsx";
import { useWords } from "../../ui/seen.ts";
import { useTyped } from "../../ui/useTyped.ts";
import { presets } from "./view.ts";

interface SinceFieldProps {
	/** A preset, an ISO day, or null for whenever. */
	since: string | null;
	/** ISO day. */
	today: string;
	onChange: (since: string | null) => void;
}

/** Changed since when: a preset, or any day. */
export function SinceField({ since, today, onChange }: SinceFieldProps) {
	const { t } = useWords();
	const preset = presets.find((candidate) => candidate === since);
	const mode = since === null ? "" : (preset ?? "day");
	return (
		<div className="overview-since">
			<SelectField
				label={t("overview.filter.since")}
				value={mode}
				options={[
					{ value: "", label: t("overview.since.whenever") },
					...presets.map((value) => ({ value, label: t(`overview.since.${value}`) })),
					{ value: "day", label: t("overview.since.day") },
				]}
				onChange={(value) => onChange(value === "day" ? today : value || null)}
			/>
			{since !== null && mode === "day" && <DayToSettle day={since} label={t("overview.since.from")} onSettle={onChange} />}
		</div>
	);
}

/** A day half typed is none yet: the former one holds. */
function DayToSettle({ day, label, onSettle }: { day: string; label: string; onSettle: (day: string) => void }) {
	const [typed, type] = useTyped(day, (settled) => {
		if (settled !== "") onSettle(settled);
	});
	return <DayField label={label} value={typed} onChange={type} />;
}
