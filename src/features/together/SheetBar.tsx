import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import "./sheetBar.css";
import { useSeen } from "../../ui/seen.ts";

/** Stands above every screen of a sheet: whose it is, how far it is, and the way to send it back. */
export function SheetBar({ onSendBack }: { onSendBack: () => Promise<void> }) {
	const seen = useSeen();
	const { t } = seen.words;
	const [sent, setSent] = useState(false);
	const { sheetOf } = seen.review;
	if (!sheetOf) return null;
	const { answered, visible } = seen.report.progress;
	return (
		<section className="sheet-bar" aria-label={t("together.sheetOf", { assessor: sheetOf.assessor })}>
			<p>
				<strong>{t("together.sheetOf", { assessor: sheetOf.assessor })}</strong> · {t("together.bar")}{" "}
				<span className="figures">{t("progress.answered", { answered, visible })}</span>
			</p>
			<Button look="primary" onClick={() => onSendBack().then(() => setSent(true))}>
				{t("together.sendBack")}
			</Button>
			<p role="status">{sent && t("together.sent")}</p>
		</section>
	);
}
