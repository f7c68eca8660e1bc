import { useState } from "react";
import type { Words } from "../../i18n/phrases.ts";
import { Button } from "../../ui/Button.tsx";

interface CopyGapProps {
	/** False where the clipboard is refused. */
	onCopy: () => Promise<boolean>;
	words: Words;
}

/** Puts the gap on the clipboard, for a work item or a chat, and says whether that went well. */
export function CopyGap({ onCopy, words: { t } }: CopyGapProps) {
	const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
	const copy = async () => {
		setOutcome(null);
		const copied = await onCopy().catch(() => false);
		setOutcome(copied ? "copied" : "refused");
	};
	return (
		<div className="row report-copy">
			<Button onClick={copy}>{t("report.copy")}</Button>
			<p className="small" role="status">
				{outcome && t(`report.copy.${outcome}`)}
			</p>
		</div>
	);
}
