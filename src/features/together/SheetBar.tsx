import { useState } from "react";
import { attachedTo } from "../../domain/review/givenChanges.ts";
import { Button } from "../../ui/Button.tsx";
import "./sheetBar.css";
import { useSeen } from "../../ui/seen.ts";

/** Stands above every screen of a sheet: whose it is, how far it is, and the way to send it back, which answers whether its file was saved. */
export function SheetBar({ onSendBack }: { onSendBack: (isProtected: boolean) => Promise<boolean> }) {
	const seen = useSeen();
	const { t } = seen.words;
	const [sent, setSent] = useState(false);
	const [isProtected, setProtected] = useState(false);
	const { sheetOf } = seen.review;
	if (!sheetOf) return null;
	const { answered, visible } = seen.report.progress;
	const attached = attachedTo(seen.review).length;
	return (
		<section className="sheet-bar" aria-label={t("together.sheetOf", { assessor: sheetOf.assessor })}>
			<p>
				<strong>{t("together.sheetOf", { assessor: sheetOf.assessor })}</strong> · {t("together.bar")}{" "}
				<span className="figures">{t("progress.answered", { answered, visible })}</span>
			</p>
			<Button look="primary" onClick={() => onSendBack(isProtected).then(setSent)}>
				{t("together.sendBack")}
			</Button>
			<label className="row small">
				<input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />
				<span>{t("exporting.protect")}</span>
			</label>
			{attached > 0 && <p className="small sheet-bar-files">{t("given.sheet", { n: attached })}</p>}
			<p role="status">{sent && t("together.sent")}</p>
		</section>
	);
}
