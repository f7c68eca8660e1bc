import { usePhrases } from "../../i18n/context.tsx";
import { TextArea } from "../../ui/fields.tsx";

interface ReasonFieldProps {
	value: string;
	/** When "not applicable" is a fair answer here. */
	hint: string;
	needed: boolean;
	onChange: (value: string) => void;
}

/** Why an item does not apply, asked in place and kept as typed. */
export function ReasonField({ value, hint, needed, onChange }: ReasonFieldProps) {
	const { t } = usePhrases();
	return (
		<TextArea
			label={`${t("questions.reason")} (${t(needed ? "common.required" : "common.optional")})`}
			hint={hint}
			error={needed && value.trim() === "" ? t("questions.reason.missing") : undefined}
			rows={2}
			value={value}
			onChange={onChange}
		/>
	);
}
