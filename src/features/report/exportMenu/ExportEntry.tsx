import { useId } from "react";
import { usePhrases } from "../../../i18n/context.tsx";
import type { ExportChoice } from "./choices.ts";

interface ExportEntryProps {
	format: ExportChoice;
	/** Another file is still being made. */
	waits: boolean;
	onChoose: () => void;
}

/** A format with one line on what it is for. */
export function ExportEntry({ format, waits, onChoose }: ExportEntryProps) {
	const { t } = usePhrases();
	const purpose = useId();
	return (
		<button
			type="button"
			className="export-menu-entry"
			aria-label={t(`report.export.${format}`)}
			aria-describedby={purpose}
			aria-disabled={waits || undefined}
			onClick={onChoose}
		>
			<strong>{t(`report.export.${format}.name`)}</strong>
			<span id={purpose} className="soft small">
				{t(`report.export.${format}.for`)}
			</span>
		</button>
	);
}
