import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { useWords } from "../../ui/seen.ts";

interface CopyGapProps {
	/** False where the clipboard is refused. */
	onCopy: () => Promise<boolean>;
}

/** Puts the gap on the clipboard, for a work item or a chat, and says whether that went well. */
export function CopyGap({ onCopy }: CopyGapProps) {
	const { t } = useWords();
	const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
	const copy = async () => {
		setOutcome(null);
		const copied = await onCopy().catch(() => false);
		setOutcome(copied ? "copied" : "refused");
	};
	return (
		<div className="row report-copy">
			<Button onClick={copy}>{t("report.copy")}</Button>
			<p role="status">{outcome && t(`report.copy.${outcome}`)}</p>
		</div>
	);
}
