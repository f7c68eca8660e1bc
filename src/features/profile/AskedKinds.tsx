import { type Level, partsOf } from "../../domain/lens/lens.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import { SelectField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";

/** What kinds of questions a short path is made of; what is absent is not asked for. */
export interface AskedKinds {
	/** At least. */
	severity?: Level;
	topic?: string;
	lens?: string;
}

interface KindFieldsProps {
	kinds: AskedKinds;
	onChange: (kinds: AskedKinds) => void;
}

/** Severity, and topic and lens where there are several. */
export function KindFields({ kinds, onChange }: KindFieldsProps) {
	const { lens, words } = useSeen();
	const { t } = words;
	const topics = Object.entries(words.lens.topics).map(([value, label]) => ({ value, label }));
	const parts = partsOf(lens).map(({ id }) => ({ value: id, label: lensTitle(id, words.lens) }));
	const change = (field: keyof AskedKinds, value: string) => {
		const { [field]: _, ...others } = kinds;
		onChange(value === "" ? others : { ...others, [field]: value });
	};
	return (
		<div className="profile-asked-kinds">
			<SelectField
				label={t("asked.severity")}
				value={kinds.severity ?? ""}
				options={[
					{ value: "", label: t("asked.severity.any") },
					{ value: "medium", label: t("asked.severity.medium") },
					{ value: "high", label: t("asked.severity.high") },
				]}
				onChange={(value) => change("severity", value)}
			/>
			{topics.length > 1 && (
				<SelectField
					label={t("asked.topic")}
					value={kinds.topic ?? ""}
					options={[{ value: "", label: t("asked.topic.any") }, ...topics]}
					onChange={(value) => change("topic", value)}
				/>
			)}
			{parts.length > 1 && (
				<SelectField
					label={t("asked.lens")}
					value={kinds.lens ?? ""}
					options={[{ value: "", label: t("asked.lens.any") }, ...parts]}
					onChange={(value) => change("lens", value)}
				/>
			)}
		</div>
	);
}
