import { useState } from "react";
import { recapText } from "../../report/recap.ts";
import { Button } from "../../ui/Button.tsx";
import { useDevice } from "../../ui/device.ts";
import { useSeen } from "../../ui/seen.ts";

/** Puts the briefing on the clipboard as plain text, for a mail, and says whether that went well. */
export function CopyRecap() {
	const { report, words } = useSeen();
	const { copy } = useDevice();
	const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
	const press = async () => {
		setOutcome(null);
		const copied = await copy(recapText(report, words)).catch(() => false);
		setOutcome(copied ? "copied" : "refused");
	};
	return (
		<div className="report-recap">
			<p className="soft" role="status">
				{outcome && words.t(`report.recap.${outcome}`)}
			</p>
			<Button look="quiet" title={words.t("report.recap.hint")} onClick={press}>
				{words.t("report.recap")}
			</Button>
		</div>
	);
}
